package org.audioedition.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.audioedition.article.Article;
import org.audioedition.article.source.MetadataOptions;
import org.audioedition.article.source.plain.PlainTextReader;
import org.audioedition.casting.Caster;
import org.audioedition.casting.CastingSettings;
import org.audioedition.casting.Ensemble;
import org.audioedition.casting.Parts;
import org.audioedition.casting.QuoteMarks;
import org.audioedition.casting.QuotesMode;
import org.audioedition.casting.UnknownVoiceException;
import org.audioedition.quotation.QuotationFinder;
import org.audioedition.quotation.Quotations;
import org.audioedition.speech.ToneEngine;
import org.junit.jupiter.api.Test;

class QuoteMarksInScriptTest {

    /** The lines of an article's body: what is written, and what is added in brackets. */
    private static List<String> heard(String body, String marks) throws UnknownVoiceException {
        return lines(body, marks).stream().map(QuoteMarksInScriptTest::shown).toList();
    }

    private static String shown(Line line) {
        if (line.tone() != null) {
            return line.tone().name();
        }
        String words = line.utterances().stream()
                .flatMap(utterance -> utterance.words().stream())
                .map(SpokenWord::spoken)
                .collect(Collectors.joining(" "));
        return line.added() == null ? words : "(" + words + ")";
    }

    private static List<Line> lines(String body, String marks) throws UnknownVoiceException {
        byte[] text = ("The Lamp\n\n" + body).getBytes(StandardCharsets.UTF_8);
        Article article = PlainTextReader.read(text, "lamp.txt", MetadataOptions.none())
                .article()
                .orElseThrow();
        Quotations quotations = QuotationFinder.find(article);
        CastingSettings casting = new CastingSettings(
                null, null, false, QuotesMode.SPEECH, QuoteMarks.parse(marks), List.of(), Parts.none());
        Script script = ScriptWriter.write(
                article,
                quotations,
                new Caster(Ensemble.of(new ToneEngine().voices()), casting).cast(article, quotations),
                ScriptSettings.standard());
        return script.chapters().stream()
                .flatMap(chapter -> chapter.lines().stream())
                .filter(line -> !line.block().equals("b1"))
                .toList();
    }

    private static List<Boundary> boundaries(String body, String marks) throws UnknownVoiceException {
        return lines(body, marks).stream().map(Line::before).toList();
    }

    @Test
    void wordsStandAroundAQuotation() throws UnknownVoiceException {
        assertThat(heard("Tom Reed said, “It was dark out there.” So it was.", "spoken"))
                .containsExactly("tom reed said", "(quote)", "it was dark out there", "(end quote)", "so it was");
    }

    @Test
    void bothHalvesOfASplitQuotationAreMarked() throws UnknownVoiceException {
        assertThat(heard("“It was dark,” said Ann Lee, “and it was cold out there.”", "spoken"))
                .containsExactly(
                        "(quote)",
                        "it was dark",
                        "(end quote)",
                        "said ann lee",
                        "(quote)",
                        "and it was cold out there",
                        "(end quote)");
    }

    @Test
    void aQuotationOfSeveralSentencesAndParagraphsIsMarkedAtItsTwoEnds() throws UnknownVoiceException {
        String body = "“It was dark. It was cold,” said Ann Lee. “There was no light.\n\n“Then there was one.”";
        assertThat(heard(body, "spoken"))
                .containsExactly(
                        "(quote)",
                        "it was dark",
                        "it was cold",
                        "(end quote)",
                        "said ann lee",
                        "(quote)",
                        "there was no light",
                        "then there was one",
                        "(end quote)");
    }

    @Test
    void aToneComesBeforeTheWords() throws UnknownVoiceException {
        assertThat(heard("Tom Reed said, “It was dark out there.”", "tone,spoken"))
                .containsExactly(
                        "tom reed said",
                        "QUOTATION_BEGINS",
                        "(quote)",
                        "it was dark out there",
                        "QUOTATION_ENDS",
                        "(end quote)");
    }

    @Test
    void aShortBreathPartsTheMarkFromWhatItMarks() throws UnknownVoiceException {
        assertThat(boundaries("Tom Reed said, “It was dark out there,” and left.", "tone"))
                .containsExactly(
                        Boundary.CHAPTER, Boundary.INTO_QUOTE, Boundary.BREATH, Boundary.BREATH, Boundary.OUT_OF_QUOTE);
    }

    @Test
    void theNarratorSaysItAllUnlessVoicesAreAskedForToo() throws UnknownVoiceException {
        String body = "Tom Reed said, “It was dark out there.”";
        assertThat(lines(body, "spoken")).extracting(line -> line.voice().id()).containsOnly("tone-low");
        assertThat(lines(body, "spoken,voice"))
                .extracting(line -> line.voice().id())
                .contains("tone-low")
                .anyMatch(id -> !id.equals("tone-low"));
    }

    @Test
    void nothingIsAddedWhenOnlyVoicesOrNothingMarkThem() throws UnknownVoiceException {
        for (String marks : List.of("voice", "none")) {
            assertThat(lines("“It was dark out there,” said Ann Lee.", marks)).allMatch(line -> line.added() == null);
        }
    }

    @Test
    void whatTheNarratorKeepsIsNotMarked() throws UnknownVoiceException {
        assertThat(heard("The “bargain” was none.", "spoken")).containsExactly("the bargain was none");
    }

    @Test
    void aStopBehindTheClosingMarkStaysWithTheWrittenLine() throws UnknownVoiceException {
        String body = "Tom Reed said “it was dark out there, and cold”.";
        Line written = lines(body, "spoken").stream()
                .filter(line -> line.added() == null)
                .reduce((first, second) -> second)
                .orElseThrow();
        assertThat(written.span().end()).isEqualTo("The Lamp\n\n".length() + body.length());
    }

    @Test
    void anEndWithoutWordsIsMarkedAllTheSame() throws UnknownVoiceException {
        assertThat(heard("Tom Reed said, “It was dark out there. …” Then he left.", "spoken"))
                .containsExactly("tom reed said", "(quote)", "it was dark out there", "(end quote)", "then he left");
    }
}
