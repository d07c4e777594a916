package org.audioedition.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.audioedition.article.Article;
import org.audioedition.article.source.MetadataOptions;
import org.audioedition.article.source.plain.PlainTextReader;
import org.audioedition.audio.MasterSettings;
import org.audioedition.casting.Caster;
import org.audioedition.casting.CastingSettings;
import org.audioedition.casting.Ensemble;
import org.audioedition.casting.Parts;
import org.audioedition.casting.QuoteMarks;
import org.audioedition.casting.QuotesMode;
import org.audioedition.lexicon.Lexicon;
import org.audioedition.quotation.QuotationFinder;
import org.audioedition.quotation.Quotations;
import org.audioedition.script.Chaptering;
import org.audioedition.script.NonText;
import org.audioedition.script.Pauses;
import org.audioedition.script.Script;
import org.audioedition.script.ScriptSettings;
import org.audioedition.script.ScriptWriter;
import org.audioedition.speech.ClipSpool;
import org.audioedition.speech.ToneEngine;
import org.junit.jupiter.api.Test;

class NarratorTest {

    private static final String STORY =
            "A Title\n\n“It was dark out there,” said Ann Lee. So it was.\n\nThen it was light.";
    private static final MasterSettings MASTER = MasterSettings.preset("default");

    /** A spool in memory. */
    private static final class MemorySpool implements ClipSpool {

        private final List<short[]> clips = new ArrayList<>();

        @Override
        public void append(short[] samples, int count) {
            clips.add(java.util.Arrays.copyOf(samples, count));
        }

        @Override
        public Reader reader() {
            return new Reader() {
                private int next;

                @Override
                public void next(short[] samples, int count) {
                    System.arraycopy(clips.get(next++), 0, samples, 0, count);
                }

                @Override
                public void close() {
                    next = clips.size();
                }
            };
        }
    }

    private static Narration narrate(double rate) throws Exception {
        return narrate(rate, CastingSettings.standard());
    }

    private static Narration narrate(double rate, CastingSettings casting) throws Exception {
        Article article = PlainTextReader.read(
                        STORY.getBytes(StandardCharsets.UTF_8), "story.txt", MetadataOptions.none())
                .article()
                .orElseThrow();
        Quotations quotations = QuotationFinder.find(article);
        Script script = ScriptWriter.write(
                article,
                quotations,
                new Caster(Ensemble.of(new ToneEngine().voices()), casting).cast(article, quotations),
                new ScriptSettings(Chaptering.AUTO, Pauses.newscast(), rate, Lexicon.builtIn(), NonText.usual()));
        return Narrator.narrate(script, new ToneEngine(), 1, MASTER, new MemorySpool(), (characters, seconds) -> {});
    }

    private static short[] mastered(Narration narration) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        narration.master((block, offset, length) -> bytes.write(block, offset, length));
        byte[] pcm = bytes.toByteArray();
        short[] samples = new short[pcm.length / 2];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) ((pcm[2 * i + 1] << 8) | (pcm[2 * i] & 0xFF));
        }
        return samples;
    }

    private static List<TimedSentence> sentences(Timeline timeline) {
        return timeline.sentences().toList();
    }

    @Test
    void beginsAfterTheHeadAndEndsBeforeTheTail() throws Exception {
        Timeline timeline = narrate(1).timeline();
        List<TimedSentence> sentences = sentences(timeline);
        assertThat(sentences.get(0).begin()).isEqualTo(MASTER.headFrames());
        assertThat(timeline.frames() - sentences.get(sentences.size() - 1).end())
                .isEqualTo(MASTER.tailFrames());
    }

    @Test
    void leavesThePauseOfEachBoundary() throws Exception {
        List<TimedSentence> sentences = sentences(narrate(1).timeline());
        Pauses pauses = Pauses.newscast();
        double[] gaps = {pauses.chapter(), pauses.outOfQuote(), pauses.sentence(), pauses.chapter()};
        for (int i = 0; i < gaps.length; i++) {
            long gap = sentences.get(i + 1).begin() - sentences.get(i).end();
            assertThat(gap).as("after sentence " + i).isEqualTo(MASTER.format().frames(gaps[i]));
        }
    }

    @Test
    void letsChaptersTouchAndCoverTheAudio() throws Exception {
        Timeline timeline = narrate(1).timeline();
        assertThat(timeline.chapters().get(0).begin()).isZero();
        assertThat(timeline.chapters().get(1).begin())
                .isEqualTo(timeline.chapters().get(0).end());
        assertThat(timeline.chapters().get(2).end()).isEqualTo(timeline.frames());
    }

    @Test
    void beginsAChapterShortlyBeforeItsFirstWord() throws Exception {
        TimedChapter chapter = narrate(1).timeline().chapters().get(1);
        assertThat(chapter.sentences().get(0).begin() - chapter.begin())
                .isEqualTo(MASTER.format().frames(0.2));
    }

    @Test
    void keepsWordsInOrderWithinTheirSentence() throws Exception {
        for (TimedSentence sentence : sentences(narrate(1).timeline())) {
            long at = sentence.begin();
            for (TimedWord word : sentence.words()) {
                assertThat(word.begin()).isGreaterThanOrEqualTo(at);
                assertThat(word.end()).isGreaterThan(word.begin());
                at = word.end();
            }
            assertThat(at).isLessThanOrEqualTo(sentence.end());
        }
    }

    @Test
    void masterWritesExactlyTheFramesOfTheTimeline() throws Exception {
        Narration narration = narrate(1);
        assertThat(mastered(narration)).hasSize((int) narration.timeline().frames());
    }

    @Test
    void soundIsWhereTheTimelineSaysAndSilenceElsewhere() throws Exception {
        Narration narration = narrate(1);
        short[] samples = mastered(narration);
        long end = 0;
        for (TimedSentence sentence : sentences(narration.timeline())) {
            assertThat(peak(samples, end, sentence.begin()))
                    .as("pause before " + sentence.span())
                    .isZero();
            assertThat(peak(
                            samples,
                            sentence.words().get(0).begin(),
                            sentence.words().get(0).end()))
                    .isGreaterThan(3000);
            end = sentence.end();
        }
    }

    @Test
    void everyVoiceIsHeardAtItsOwnPitch() throws Exception {
        Narration narration = narrate(1);
        short[] samples = mastered(narration);
        for (TimedSentence sentence : sentences(narration.timeline())) {
            TimedWord word = sentence.words().get(sentence.words().size() - 1);
            double pitch = crossings(samples, word.begin() + 500, word.end() - 500)
                    * 44100.0
                    / 2
                    / (word.end() - word.begin() - 1000);
            assertThat(pitch)
                    .as(sentence.voice())
                    .isCloseTo(ToneEngine.pitch(sentence.voice()), org.assertj.core.data.Percentage.withPercentage(4));
        }
    }

    @Test
    void aHigherRateShortensWordsAndPauses() throws Exception {
        long head = MASTER.headFrames() + MASTER.tailFrames();
        double once = narrate(1).timeline().frames() - head;
        double twice = narrate(2).timeline().frames() - head;
        assertThat(once / twice).isBetween(1.8, 2.0);
    }

    @Test
    void roundsMillisecondsToTheNearest() throws Exception {
        Timeline timeline = narrate(1).timeline();
        assertThat(timeline.milliseconds(44100)).isEqualTo(1000);
        assertThat(timeline.milliseconds(22)).isZero();
        assertThat(timeline.milliseconds(23)).isEqualTo(1);
    }

    private static int peak(short[] samples, long from, long to) {
        int peak = 0;
        for (int i = (int) from; i < to; i++) {
            peak = Math.max(peak, Math.abs(samples[i]));
        }
        return peak;
    }

    private static int crossings(short[] samples, long from, long to) {
        int crossings = 0;
        for (int i = (int) from + 1; i < to; i++) {
            crossings += samples[i - 1] < 0 != samples[i] < 0 ? 1 : 0;
        }
        return crossings;
    }

    @Test
    void aToneHasItsPlaceOnTheTimelineAndStaysQuiet() throws Exception {
        CastingSettings tones = new CastingSettings(
                null, null, false, QuotesMode.SPEECH, QuoteMarks.parse("voice,tone"), List.of(), Parts.none());
        Narration narration = narrate(1, tones);
        short[] samples = mastered(narration);
        List<TimedSentence> found = sentences(narration.timeline()).stream()
                .filter(TimedSentence::isTone)
                .toList();
        assertThat(found)
                .hasSize(2)
                .allSatisfy(tone ->
                        assertThat(peak(samples, tone.begin(), tone.end())).isBetween(1000, 3000));
    }
}
