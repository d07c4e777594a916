package org.audioedition.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.audioedition.article.Span;
import org.audioedition.script.Prosody;
import org.audioedition.script.SpokenWord;
import org.audioedition.script.Utterance;
import org.audioedition.spoken.Reading.Pause;
import org.audioedition.voice.Voice;
import org.junit.jupiter.api.Test;

/** What every engine owes; an adapter's test extends it. */
public abstract class SpeechEngineContract {

    protected static final Prosody PLAIN = new Prosody(1, 0.18, 0.28);

    protected abstract SpeechEngine engine();

    /** An utterance of words separated by blanks; a comma, semicolon or stop behind one asks for its pause. */
    protected static Utterance utterance(String words, Voice voice, Prosody prosody) {
        List<SpokenWord> spoken = new ArrayList<>();
        for (String word : words.split(" ", -1)) {
            Pause after = word.endsWith(",")
                    ? Pause.COMMA
                    : word.endsWith(";") ? Pause.CLAUSE : word.endsWith(".") ? Pause.STOP : Pause.NONE;
            String bare = after == Pause.NONE ? word : word.substring(0, word.length() - 1);
            spoken.add(new SpokenWord(new Span(0, bare.length()), bare.replace('_', ' '), after));
        }
        return new Utterance(spoken, voice, prosody);
    }

    protected Speech speak(String words, int voice, Prosody prosody) {
        return said(engine(), utterance(words, engine().voices().get(voice), prosody));
    }

    protected static Speech said(SpeechEngine engine, Utterance utterance) {
        try {
            return engine.speak(utterance);
        } catch (SpeechException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void hasVoicesWithDifferentIds() {
        assertThat(engine().voices()).isNotEmpty().extracting(Voice::id).doesNotHaveDuplicates();
    }

    @Test
    void givesAMarkForEveryWord() {
        for (int voice = 0; voice < engine().voices().size(); voice++) {
            assertThat(speak("the lamp cost twenty_five dollars.", voice, PLAIN).words())
                    .hasSize(5);
        }
    }

    @Test
    void givesEveryWordTime() {
        assertThat(speak("a b c it's don't the F_B_I.", 0, PLAIN).words())
                .allMatch(mark -> mark.end() - mark.begin() > 200);
    }

    @Test
    void saysTheSameTheSameWay() {
        Speech first = speak("the lamp was lit again.", 0, PLAIN);
        speak("something else, in between.", 0, new Prosody(1.5, 0.1, 0.1));
        Speech second = speak("the lamp was lit again.", 0, PLAIN);
        assertThat(second.samples()).isEqualTo(first.samples());
        assertThat(second.words()).isEqualTo(first.words());
    }

    @Test
    void speaksFasterWhenAskedTo() {
        double once = speak("the lamp was lit again on friday night.", 0, PLAIN).samples().length;
        double twice = speak("the lamp was lit again on friday night.", 0, new Prosody(2, 0.18, 0.28))
                .samples()
                .length;
        assertThat(once / twice).isBetween(1.8, 2.2);
    }

    @Test
    void beginsAndEndsWithLittleSilence() {
        Speech speech = speak("the lamp was lit.", 0, PLAIN);
        int last = speech.words().get(speech.words().size() - 1).end();
        assertThat(speech.words().get(0).begin()).isLessThan(speech.sampleRate() / 20);
        assertThat(speech.samples().length - last).isLessThan(speech.sampleRate() / 10);
    }

    @Test
    void isHeard() {
        int peak = 0;
        for (short sample : speak("the lamp was lit.", 0, PLAIN).samples()) {
            peak = Math.max(peak, Math.abs(sample));
        }
        assertThat(peak).isBetween(2000, 32767);
    }

    @Test
    void refusesTheVoiceOfAnotherEngine() {
        Voice foreign = new Voice("nobody", "None", "en", Voice.Gender.NEUTRAL, "", "");
        assertThatThrownBy(() -> engine().speak(utterance("hello", foreign, PLAIN)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nobody");
    }

    protected static int[] lengths(Speech speech) {
        return speech.words().stream()
                .mapToInt(mark -> mark.end() - mark.begin())
                .toArray();
    }

    protected static boolean same(Speech a, Speech b) {
        return Arrays.equals(a.samples(), b.samples()) && a.words().equals(b.words());
    }
}
