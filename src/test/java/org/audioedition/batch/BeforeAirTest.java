package org.audioedition.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.audioedition.article.Article;
import org.audioedition.article.intake.Intake;
import org.audioedition.article.source.MetadataOptions;
import org.audioedition.casting.CastingSettings;
import org.audioedition.casting.Ensemble;
import org.audioedition.casting.UnknownVoiceException;
import org.audioedition.lexicon.Lexeme;
import org.audioedition.lexicon.Lexicon;
import org.audioedition.lexicon.PhonemeException;
import org.audioedition.lexicon.Pronunciation;
import org.audioedition.script.Chaptering;
import org.audioedition.script.NonText;
import org.audioedition.script.Pauses;
import org.audioedition.script.ScriptSettings;
import org.audioedition.speech.SpeechEngine;
import org.audioedition.speech.freetts.FreeTtsEngine;
import org.junit.jupiter.api.Test;

class BeforeAirTest {

    private final SpeechEngine engine = new FreeTtsEngine();

    @Test
    void listsTheNamesThatNoLexiconKnows() throws Exception {
        assertThat(written("Ask Vorstelkin. The boats were tied up.")).containsExactly("Vorstelkin");
    }

    @Test
    void putsTheMostFrequentFirst() throws Exception {
        List<BeforeAir.Uncovered> names =
                uncovered("Ulmrath called Vorstelkin. Vorstelkin answered.", Lexicon.builtIn());
        assertThat(names).extracting(BeforeAir.Uncovered::written).containsExactly("Vorstelkin", "Ulmrath");
        assertThat(names).extracting(BeforeAir.Uncovered::count).containsExactly(2, 1);
    }

    @Test
    void countsAPossessiveWithItsName() throws Exception {
        assertThat(uncovered("Vorstelkin’s boat is Vorstelkin's.", Lexicon.builtIn()))
                .singleElement()
                .matches(name -> name.count() == 2 && name.written().equals("Vorstelkin"));
    }

    @Test
    void takesANameFromTheTextRatherThanFromAHeadline() throws Exception {
        assertThat(written("VORSTELKIN SAILS AGAIN TONIGHT\n\nPeople cheered Vorstelkin."))
                .containsExactly("Vorstelkin");
    }

    @Test
    void coversTheInflectionsOfKnownWords() throws Exception {
        assertThat(written("He wasn’t kayaking; they kayaked, the dories’ crews said."))
                .isEmpty();
    }

    @Test
    void leavesOutWhatIsNotSaidByItsLetters() throws Exception {
        assertThat(written("On Jan. 7 the FBI paid $5 to Sen. Lee at 7 p.m.")).isEmpty();
    }

    @Test
    void takesTheHalvesOfADoubleName() throws Exception {
        assertThat(written("A Vorstelkin-Ulmrath motion passed.")).containsExactly("Vorstelkin", "Ulmrath");
    }

    @Test
    void leavesOutWhatALexiconCovers() throws Exception {
        assertThat(uncovered("Vorstelkin’s boat came; the Vorstelkins slept.", house("Vorstelkin", "ˈvɔɹstəlkɪn")))
                .isEmpty();
    }

    @Test
    void givesALexemeThatCoversTheNameOnceItIsPasted() throws Exception {
        BeforeAir.Uncovered name =
                uncovered("Ask Vorstelkin.", Lexicon.builtIn()).get(0);
        assertThat(name.lexeme())
                .isEqualTo("<lexeme><grapheme>Vorstelkin</grapheme><phoneme>"
                        + name.guess().ipa() + "</phoneme></lexeme>");
        assertThat(uncovered("Ask Vorstelkin.", house("Vorstelkin", name.guess().ipa())))
                .isEmpty();
    }

    private List<String> written(String text) throws IOException, UnknownVoiceException {
        return uncovered(text, Lexicon.builtIn()).stream()
                .map(BeforeAir.Uncovered::written)
                .toList();
    }

    private List<BeforeAir.Uncovered> uncovered(String text, Lexicon lexicon)
            throws IOException, UnknownVoiceException {
        var in = new ByteArrayInputStream(("A Day at the Harbor\n\n" + text + "\n").getBytes(StandardCharsets.UTF_8));
        Article article = Intake.plain(MetadataOptions.none(), 10_000).stream(in, "day.txt")
                .get(0)
                .article()
                .orElseThrow();
        ScriptSettings settings = new ScriptSettings(Chaptering.AUTO, Pauses.newscast(), 1, lexicon, NonText.usual());
        return BeforeAir.of(
                Drafts.script(article, Ensemble.of(engine.voices()), CastingSettings.standard(), settings), engine);
    }

    private static Lexicon house(String grapheme, String ipa) throws PhonemeException {
        Lexeme lexeme = new Lexeme(List.of(grapheme), Set.of(), null, List.of(Pronunciation.ipa(ipa)), "house.pls:1");
        return Lexicon.of(List.of(lexeme)).over(Lexicon.builtIn());
    }
}
