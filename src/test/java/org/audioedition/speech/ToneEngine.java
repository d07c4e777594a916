package org.audioedition.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.audioedition.script.SpokenWord;
import org.audioedition.script.Utterance;
import org.audioedition.voice.Voice;

/**
 * An engine for tests: a pitch for each voice, a length that follows the letters, a gap after each word; it can lack the sounds of
 * some words.
 */
public final class ToneEngine implements SpeechEngine {

    private static final int RATE = 16_000;
    private static final double SECONDS_PER_LETTER = 0.05;
    private static final double GAP_SECONDS = 0.04;
    private static final int AMPLITUDE = 6_000;

    private static final List<Voice> VOICES =
            List.of(voice("tone-low"), voice("tone-mid"), voice("tone-high"), voice("tone-top"));

    private final Set<String> unsaid;

    /** An engine that can say any word. */
    public ToneEngine() {
        this(Set.of());
    }

    /** @param unsaid words that it has no sound for */
    public ToneEngine(Set<String> unsaid) {
        this.unsaid = Set.copyOf(unsaid);
    }

    private static Voice voice(String id) {
        return new Voice(id, "Tone 1", "en", Voice.Gender.NEUTRAL, "Apache-2.0", "a sine");
    }

    /** The pitch of a voice, in Hz. */
    public static int pitch(String voice) {
        for (int i = 0; i < VOICES.size(); i++) {
            if (VOICES.get(i).id().equals(voice)) {
                return 220 * (i + 1);
            }
        }
        throw new IllegalArgumentException("no voice " + voice);
    }

    @Override
    public List<Voice> voices() {
        return VOICES;
    }

    @Override
    public Speech speak(Utterance utterance) {
        List<Speech.Mark> marks = new ArrayList<>();
        int end = 0;
        for (SpokenWord word : utterance.words()) {
            int begin = end;
            if (unsaid.contains(word.spoken())) {
                marks.add(new Speech.Mark(begin, begin));
                continue;
            }
            end += (int) (word.spoken().length()
                    * SECONDS_PER_LETTER
                    * RATE
                    / utterance.prosody().rate());
            marks.add(new Speech.Mark(begin, end));
            end += (int) (GAP_SECONDS * RATE / utterance.prosody().rate());
        }
        short[] samples = new short[end];
        double turn = 2 * StrictMath.PI * pitch(utterance.voice().id()) / RATE;
        for (Speech.Mark mark : marks) {
            for (int i = mark.begin(); i < mark.end(); i++) {
                samples[i] = (short) (AMPLITUDE * StrictMath.sin(turn * i));
            }
        }
        return new Speech(samples, RATE, marks);
    }

    @Override
    public WordSound sound(String word) {
        throw new UnsupportedOperationException("a sine knows no word");
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
