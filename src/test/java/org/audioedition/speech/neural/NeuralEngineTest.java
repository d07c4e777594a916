package org.audioedition.speech.neural;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.audioedition.article.Span;
import org.audioedition.script.Prosody;
import org.audioedition.script.SpokenWord;
import org.audioedition.script.Utterance;
import org.audioedition.speech.Speech;
import org.audioedition.speech.Speech.Mark;
import org.audioedition.speech.SpeechException;
import org.audioedition.speech.freetts.FreeTtsLexicon;
import org.audioedition.speech.phonemes.Accent;
import org.audioedition.speech.phonemes.Dictionary;
import org.audioedition.speech.phonemes.Phonemizer;
import org.audioedition.spoken.Reading.Pause;
import org.audioedition.voice.Voice;
import org.junit.jupiter.api.Test;

class NeuralEngineTest {

    private static final Voice VOICE = new Voice("ann", "Fake", "en-US", Voice.Gender.FEMALE, "MIT", "");
    private static final String UNSAID = "日";
    /** 50 ms before the first symbol, 150 ms behind the last one. */
    private static final int LEAD = 500;

    private static final int TAIL = 1_500;

    /** Words whose phonemes have as many symbols as the word itself: {@code baba} is said {@code bˈæb}. */
    private static NeuralEngine engine(FakeModel model) throws IOException {
        String table = "baba\tbˈæb\nbabababababababa\tbˈæbæbæbæbæbæbæbæbæbæbæbæbæb\nlamp\tlˈæmp\n";
        Dictionary dictionary = Dictionary.read(new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)));
        Phonemizer phonemizer = new Phonemizer(dictionary, Accent.AMERICAN, FreeTtsLexicon::sound);
        return new NeuralEngine(
                "Fake 1", List.of(VOICE), Map.of(Accent.AMERICAN, phonemizer), FreeTtsLexicon::sound, model);
    }

    private static Utterance utterance(Voice voice, String... words) {
        List<SpokenWord> spoken = new ArrayList<>();
        for (String word : words) {
            Pause after = word.endsWith("!") ? Pause.EXCLAMATION : Pause.NONE;
            spoken.add(new SpokenWord(new Span(0, 1), word.replace("!", ""), after));
        }
        return new Utterance(spoken, voice, new Prosody(2, 0.2, 0.3));
    }

    private static Speech speak(FakeModel model, String... words) throws Exception {
        return engine(model).speak(utterance(VOICE, words));
    }

    @Test
    void aWordIsMarkedWhereItsSymbolsSound() throws Exception {
        Speech speech = speak(new FakeModel(0), "baba", "lamp");
        assertThat(speech.words())
                .containsExactly(
                        new Mark(LEAD, LEAD + 4 * FakeModel.STEP),
                        new Mark(LEAD + 4 * FakeModel.STEP, LEAD + 10 * FakeModel.STEP));
        assertThat(speech.sampleRate()).isEqualTo(FakeModel.RATE);
    }

    @Test
    void theSilenceOfTheModelIsTrimmed() throws Exception {
        Speech speech = speak(new FakeModel(0), "baba");
        assertThat(speech.samples()).hasSize(LEAD + 4 * FakeModel.STEP + TAIL);
        assertThat(speech.samples()[LEAD - 1]).isZero();
        assertThat(speech.samples()[LEAD]).isEqualTo((short) 16384);
    }

    @Test
    void aLongUtteranceIsSaidInRowsWithThePauseOfACommaBetween() throws Exception {
        FakeModel model = new FakeModel(0);
        Speech speech = speak(model, "baba", "lamp", "baba", "lamp");
        assertThat(model.rows).containsExactly("bˈæb lˈæmp bˈæb", "lˈæmp");
        int pause = (int) (0.2 / 2 * FakeModel.RATE);
        int gap = speech.words().get(3).begin() - speech.words().get(2).end();
        assertThat(gap).isEqualTo(TAIL + pause + LEAD);
    }

    @Test
    void aWordLongerThanTheModelTakesHasOneMark() throws Exception {
        FakeModel model = new FakeModel(0);
        Speech speech = speak(model, "babababababababa", "lamp");
        assertThat(model.rows).hasSize(2).allMatch(row -> row.length() <= FakeModel.MOST);
        assertThat(speech.words()).hasSize(2);
        assertThat(speech.words().get(0).end() - speech.words().get(0).begin())
                .isEqualTo(28 * FakeModel.STEP + TAIL + LEAD);
    }

    @Test
    void aWordThatCannotBeSaidHasAnEmptyMark() throws Exception {
        List<Mark> words =
                speak(new FakeModel(0), UNSAID, "baba", UNSAID, "lamp", UNSAID).words();
        assertThat(words)
                .extracting(mark -> mark.end() > mark.begin())
                .containsExactly(false, true, false, true, false);
    }

    @Test
    void anUtteranceWithoutASymbolIsSilent() throws Exception {
        FakeModel model = new FakeModel(0);
        Speech speech = speak(model, UNSAID, UNSAID);
        assertThat(model.rows).isEmpty();
        assertThat(speech.samples()).isEmpty();
        assertThat(speech.words()).containsExactly(new Mark(0, 0), new Mark(0, 0));
    }

    @Test
    void asksOnceMoreWhereTheModelGivesWhatIsNoNumber() throws Exception {
        FakeModel model = new FakeModel(1);
        assertThat(speak(model, "baba").words()).hasSize(1);
        assertThat(model.rows).containsExactly("bˈæb", "bˈæb");
    }

    @Test
    void failsByNameWhereTheModelGivesWhatIsNoNumberAgain() throws Exception {
        FakeModel model = new FakeModel(2);
        assertThatThrownBy(() -> speak(model, "baba"))
                .isInstanceOf(SpeechException.class)
                .hasMessageContaining("Fake 1")
                .hasMessageContaining("bˈæb")
                .hasMessageContaining("install");
        assertThat(model.rows).hasSize(2);
    }

    @Test
    void failsByNameWhereTheModelFails() {
        assertThatThrownBy(() -> speak(new FakeModel(0), "baba!"))
                .isInstanceOf(SpeechException.class)
                .hasMessageContaining("Fake 1")
                .hasMessageContaining("the model refuses it");
    }

    @Test
    void refusesTheVoiceOfAnotherEngine() {
        Voice other = new Voice("bob", "Other", "en-US", Voice.Gender.MALE, "MIT", "");
        assertThatThrownBy(() -> engine(new FakeModel(0)).speak(utterance(other, "baba")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("bob");
    }

    @Test
    void closesItsModel() throws Exception {
        FakeModel model = new FakeModel(0);
        engine(model).close();
        assertThat(model.isClosed()).isTrue();
    }
}
