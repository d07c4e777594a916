package org.audioedition.speech.freetts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.audioedition.article.Span;
import org.audioedition.lexicon.Lexeme;
import org.audioedition.lexicon.Lexicon;
import org.audioedition.lexicon.PhonemeException;
import org.audioedition.lexicon.Pronunciation;
import org.audioedition.script.Prosody;
import org.audioedition.script.SpokenWord;
import org.audioedition.script.Utterance;
import org.audioedition.speech.Recital;
import org.audioedition.speech.Speech;
import org.audioedition.speech.SpeechEngine;
import org.audioedition.speech.SpeechEngineContract;
import org.audioedition.spoken.Reading.Pause;
import org.junit.jupiter.api.Test;

class FreeTtsEngineTest extends SpeechEngineContract {

    private static final String SENTENCE =
            "after fourteen dark years, the keeper's lamp shone; nobody slept, and mister O'Brien didn't mind.";

    private final SpeechEngine engine = new FreeTtsEngine();

    @Override
    protected SpeechEngine engine() {
        return engine;
    }

    private static double gap(Speech speech, int word) {
        int silence =
                speech.words().get(word + 1).begin() - speech.words().get(word).end();
        return silence / (double) speech.sampleRate();
    }

    @Test
    void pausesAsLongAsAsked() {
        Speech speech = speak("boats came, lamps shone; people slept.", 0, new Prosody(1, 0.18, 0.40));
        assertThat(gap(speech, 1)).isBetween(0.17, 0.19);
        assertThat(gap(speech, 3)).isBetween(0.39, 0.41);
    }

    @Test
    void keepsPausesInShiftedVoices() {
        Speech speech = speak("boats came, lamps shone; people slept.", 1, new Prosody(1, 0.18, 0.40));
        assertThat(gap(speech, 1)).isBetween(0.17, 0.19);
        assertThat(gap(speech, 3)).isBetween(0.39, 0.41);
    }

    @Test
    void shiftedVoicesSpeakAboutAsFast() {
        Speech low = speak(SENTENCE, 0, PLAIN);
        Speech high = speak(SENTENCE, 2, PLAIN);
        double seconds = low.samples().length / (double) low.sampleRate();
        assertThat(high.samples().length / (double) high.sampleRate()).isBetween(0.97 * seconds, 1.03 * seconds);
    }

    @Test
    void saysTheLetterAOtherwiseThanTheArticle() {
        Speech letter = speak("plan A works.", 0, PLAIN);
        Speech article = speak("plan a works.", 0, PLAIN);
        assertThat(lengths(letter)[1]).isGreaterThan((int) (1.5 * lengths(article)[1]));
    }

    @Test
    void neverReadsWordsAnewAsNumbersOrAbbreviations() {
        // The engine's own rules would say "doctor" or "drive", "saint" or "street", and a roman number.
        assertThat(lengths(speak("the dr is in.", 0, PLAIN))[1]).isLessThan(16_000);
        assertThat(speak("henry ii was here.", 0, PLAIN).words()).hasSize(4);
    }

    @Test
    void saysWhatFourThreadsSayAtOnceAsOneWould() throws Exception {
        Speech alone = speak(SENTENCE, 1, PLAIN);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<List<Speech>>> jobs = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                jobs.add(() -> {
                    try (SpeechEngine own = new FreeTtsEngine()) {
                        List<Speech> spoken = new ArrayList<>();
                        for (int n = 0; n < 10; n++) {
                            spoken.add(
                                    own.speak(utterance(SENTENCE, own.voices().get(1), PLAIN)));
                        }
                        return spoken;
                    }
                });
            }
            for (Future<List<Speech>> job : threads.invokeAll(jobs)) {
                assertThat(job.get()).allMatch(speech -> same(speech, alone));
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void saysInFourThreadsWhatItSaysInOne() throws Exception {
        List<Utterance> utterances = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            String words = "number "
                    + "one two three four five six".substring(0, 3 + i).strip() + ". " + SENTENCE;
            utterances.add(utterance(words.replace(". ", ", "), engine.voices().get(i % 4), PLAIN));
        }
        List<Speech> alone = new ArrayList<>();
        for (Utterance utterance : utterances) {
            alone.add(engine.speak(utterance));
        }
        try (SpeechEngine shared = new FreeTtsEngine();
                Recital recital = new Recital(shared, utterances, 4)) {
            for (Speech expected : alone) {
                assertThat(same(recital.next(), expected)).isTrue();
            }
        }
    }

    @Test
    void saysLongNonsense() {
        String word = "x".repeat(40);
        assertThat(speak((word + " ").repeat(12).strip(), 0, PLAIN).words()).hasSize(12);
    }

    @Test
    void saysAWordWithThePronunciationThatTheScriptBrings() throws PhonemeException {
        assertThat(spoken("read", Map.of(0, Pronunciation.arpabet("R IY1 D"))))
                .isEqualTo(spoken("reed", Map.of()))
                .isNotEqualTo(spoken("read", Map.of()));
    }

    @Test
    void keepsThePronunciationOfAPossessiveWhole() throws PhonemeException {
        assertThat(spoken("read's", Map.of(0, Pronunciation.arpabet("R IY1 D Z"))))
                .isEqualTo(spoken("reeds", Map.of()));
    }

    @Test
    void saysEveryWordOfTheLexicon() {
        for (Lexeme lexeme : Lexicon.builtIn().lexemes()) {
            for (Pronunciation sound : lexeme.pronunciations()) {
                assertThat(spoken("name", Map.of(0, sound))).as(lexeme.place()).hasSizeGreaterThan(1000);
            }
        }
    }

    @Test
    void knowsAWordOfItsDictionary() {
        assertThat(engine.sound("harbor").known()).isTrue();
    }

    @Test
    void spellsAWordWhoseLettersTheRulesTakeForSilentOnes() {
        assertThat(engine.sound("hhh").pronunciation().arpabet())
                .contains("EY1", "CH")
                .hasSize(6);
        assertThat(spoken("hhh", Map.of())).hasSizeGreaterThan(1000);
    }

    @Test
    void guessesAWordThatNoDictionaryHas() {
        assertThat(engine.sound("vorstelkin").known()).isFalse();
        assertThat(engine.sound("vorstelkin").pronunciation().arpabet()).hasSizeGreaterThan(5);
    }

    @Test
    void saysAWordThatItsRulesMisreadAsTheDictionaryHasIt() {
        assertThat(engine.sound("siesta").pronunciation().arpabet())
                .containsExactly("S", "IY0", "EH1", "S", "T", "AH0");
    }

    private short[] spoken(String word, Map<Integer, Pronunciation> pronunciations) {
        SpokenWord one = new SpokenWord(new Span(0, word.length()), word, Pause.STOP, pronunciations);
        return said(engine, new Utterance(List.of(one), engine.voices().get(0), PLAIN))
                .samples();
    }
}
