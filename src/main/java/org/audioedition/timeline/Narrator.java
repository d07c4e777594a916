package org.audioedition.timeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.audioedition.audio.Earcon;
import org.audioedition.audio.LevelSurvey;
import org.audioedition.audio.MasterSettings;
import org.audioedition.audio.PcmFormat;
import org.audioedition.audio.Resampler;
import org.audioedition.script.Boundary;
import org.audioedition.script.Chapter;
import org.audioedition.script.Line;
import org.audioedition.script.Script;
import org.audioedition.script.SpokenWord;
import org.audioedition.script.Tone;
import org.audioedition.script.Utterance;
import org.audioedition.speech.ClipSpool;
import org.audioedition.speech.Recital;
import org.audioedition.speech.Speech;
import org.audioedition.speech.SpeechException;
import org.audioedition.speech.Synthesis;
import org.audioedition.voice.Voice;

/**
 * Has a script spoken and lays what comes back on one clock.
 *
 * <p>Times are counted from the real number of samples of every clip, never from what an engine announces. One utterance
 * of PCM is held at a time; the rest lies in the spool.
 */
public final class Narrator {

    /** A chapter begins this long before its first word, so that a jump to it does not clip the word. */
    private static final double CHAPTER_LEAD_SECONDS = 0.2;

    private final Recital recital;
    private final MasterSettings settings;
    private final ClipSpool spool;
    private final Progress progress;
    private final LevelSurvey survey;
    private final List<Clip> clips = new ArrayList<>();
    private final List<TimedWord> unsaid = new ArrayList<>();
    private final Map<Voice, Integer> voices = new HashMap<>();
    private long clock;
    private long characters;

    private Narrator(Recital recital, MasterSettings settings, ClipSpool spool, Progress progress) {
        this.recital = recital;
        this.settings = settings;
        this.spool = spool;
        this.progress = progress;
        this.survey = new LevelSurvey(settings);
        this.clock = settings.headFrames();
    }

    /**
     * Speaks a script.
     *
     * @param script with at least one chapter
     * @param jobs how many threads may speak; the result does not depend on it
     * @throws IOException from the spool
     * @throws SpeechException if the engine fails, or has no sound for any word
     */
    public static Narration narrate(
            Script script, Synthesis synthesis, int jobs, MasterSettings settings, ClipSpool spool, Progress progress)
            throws IOException, SpeechException {
        List<Utterance> utterances = script.chapters().stream()
                .flatMap(chapter -> chapter.lines().stream())
                .flatMap(line -> line.utterances().stream())
                .toList();
        try (Recital recital = new Recital(synthesis, utterances, jobs)) {
            return new Narrator(recital, settings, spool, progress).narrate(script);
        }
    }

    private Narration narrate(Script script) throws IOException, SpeechException {
        List<List<TimedSentence>> spoken = new ArrayList<>();
        for (Chapter chapter : script.chapters()) {
            List<TimedSentence> sentences = new ArrayList<>();
            for (Line line : chapter.lines()) {
                boolean first = spoken.isEmpty() && sentences.isEmpty();
                clock += first ? 0 : frames(script.pauses().seconds(line.before()) / script.rate());
                TimedSentence sentence = speak(line, script);
                if (!sentence.isTone() || line.tone() != null) {
                    sentences.add(sentence);
                }
            }
            spoken.add(sentences);
        }
        if (spoken.stream().flatMap(List::stream).allMatch(TimedSentence::isTone)) {
            throw new SpeechException("the voice has no sound for any word of it; choose another one", null);
        }
        clock += settings.tailFrames();
        Timeline timeline = new Timeline(format().sampleRate(), clock, chapters(script, spoken), unsaid);
        return new Narration(timeline, settings, clips, survey.gains(), spool, progress);
    }

    private TimedSentence speak(Line line, Script script) throws IOException, SpeechException {
        long begin = clock;
        List<TimedWord> words = new ArrayList<>();
        boolean first = true;
        for (Utterance utterance : line.utterances()) {
            clock += first ? 0 : frames(script.pauses().seconds(Boundary.BREATH) / script.rate());
            first = false;
            speak(utterance, words);
        }
        if (line.tone() != null) {
            sound(line.tone());
        }
        characters += line.span().length();
        progress.spoken(characters, clock / (double) format().sampleRate());
        return new TimedSentence(
                line.block(),
                line.span(),
                line.added(),
                begin,
                clock,
                line.voice().id(),
                line.quotation(),
                words);
    }

    private void speak(Utterance utterance, List<TimedWord> words) throws IOException, SpeechException {
        Speech speech = recital.next();
        int count = speech.samples().length;
        int rate = speech.sampleRate();
        int voice = voices.computeIfAbsent(utterance.voice(), v -> voices.size());
        survey.clip(voice, clock, speech.samples(), count, rate);
        spool.append(speech.samples(), count);
        clips.add(new Clip(voice, clock, count, rate));
        for (int i = 0; i < utterance.words().size(); i++) {
            SpokenWord word = utterance.words().get(i);
            Speech.Mark mark = speech.words().get(i);
            long begin = clock + Resampler.outputFrames(mark.begin(), rate, format().sampleRate());
            long end = clock + Resampler.outputFrames(mark.end(), rate, format().sampleRate());
            TimedWord timed = new TimedWord(word.span(), word.spoken(), begin, end);
            (end > begin ? words : unsaid).add(timed);
        }
        clock += Resampler.outputFrames(count, rate, format().sampleRate());
    }

    /** Lays a tone on the clock; it is no voice, so it is not measured, and not brought to the loudness of one. */
    private void sound(Tone tone) throws IOException {
        short[] samples = switch (tone) {
            case QUOTATION_BEGINS -> Earcon.rising(settings);
            case QUOTATION_ENDS -> Earcon.falling(settings);
        };
        spool.append(samples, samples.length);
        clips.add(new Clip(Clip.NO_VOICE, clock, samples.length, format().sampleRate()));
        clock += samples.length;
    }

    /** A chapter of which nothing is heard gives its time to its neighbours. */
    private List<TimedChapter> chapters(Script script, List<List<TimedSentence>> spoken) {
        List<Integer> heard = IntStream.range(0, spoken.size())
                .filter(i -> !spoken.get(i).isEmpty())
                .boxed()
                .toList();
        List<TimedChapter> chapters = new ArrayList<>();
        for (int i = 0; i < heard.size(); i++) {
            Chapter chapter = script.chapters().get(heard.get(i));
            List<TimedSentence> sentences = spoken.get(heard.get(i));
            long begin = i == 0 ? 0 : beginOf(sentences);
            long end = i + 1 == heard.size() ? clock : beginOf(spoken.get(heard.get(i + 1)));
            chapters.add(new TimedChapter(chapter.id(), chapter.title(), chapter.level(), begin, end, sentences));
        }
        return chapters;
    }

    private long beginOf(List<TimedSentence> chapter) {
        return chapter.get(0).begin() - frames(CHAPTER_LEAD_SECONDS);
    }

    private PcmFormat format() {
        return settings.format();
    }

    private long frames(double seconds) {
        return format().frames(seconds);
    }
}
