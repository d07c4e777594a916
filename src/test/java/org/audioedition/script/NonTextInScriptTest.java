package org.audioedition.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.audioedition.article.Article;
import org.audioedition.article.Block;
import org.audioedition.article.Inline;
import org.audioedition.article.Metadata;
import org.audioedition.article.Span;
import org.audioedition.article.source.Manuscript;
import org.audioedition.article.source.Passage;
import org.audioedition.casting.Caster;
import org.audioedition.casting.CastingSettings;
import org.audioedition.casting.Ensemble;
import org.audioedition.casting.QuotesMode;
import org.audioedition.casting.UnknownVoiceException;
import org.audioedition.lexicon.Lexicon;
import org.audioedition.quotation.QuotationFinder;
import org.audioedition.quotation.Quotations;
import org.audioedition.speech.ToneEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NonTextInScriptTest {

    private final Manuscript manuscript = new Manuscript();

    private Script script(String policies) {
        Metadata metadata = new Metadata("Lamps", null, null, "en", "lamps.html", null, null, null, null);
        Article article = manuscript.article(metadata);
        NonText nonText = policies.isEmpty() ? NonText.usual() : NonText.parse(policies);
        Quotations quotations = QuotationFinder.find(article);
        try {
            CastingSettings casting = new CastingSettings(null, null, QuotesMode.SPEECH);
            return ScriptWriter.write(
                    article,
                    quotations,
                    new Caster(Ensemble.of(new ToneEngine().voices()), casting).cast(article, quotations),
                    new ScriptSettings(Chaptering.AUTO, Pauses.newscast(), 1, Lexicon.builtIn(), nonText));
        } catch (UnknownVoiceException e) {
            throw new AssertionError(e);
        }
    }

    /** Every line as it is written, those that are added in brackets. */
    private static List<String> heard(Script script) {
        String text = script.article().text();
        return script.chapters().stream()
                .flatMap(chapter -> chapter.lines().stream())
                .map(line -> line.added() != null
                        ? "[" + line.added() + "]"
                        : line.span().of(text))
                .toList();
    }

    private static String spoken(Script script) {
        return script.chapters().stream()
                .flatMap(chapter -> chapter.lines().stream())
                .flatMap(line -> line.utterances().stream())
                .flatMap(utterance -> utterance.words().stream())
                .map(SpokenWord::spoken)
                .collect(Collectors.joining(" "));
    }

    private static List<String> left(Script script) {
        String text = script.article().text();
        return script.silences().stream()
                .map(silent -> silent.span().of(text).replace('\n', ' ') + ": " + silent.reason())
                .toList();
    }

    private void title() {
        manuscript.add(Passage.of("Lamps"), span -> new Block.Heading(span, 1));
    }

    private void list() {
        title();
        int list = manuscript.beginList();
        manuscript.addItem(Passage.of("oil"), list, 1, 1);
        manuscript.addItem(Passage.of("a wick"), list, 2, 1);
    }

    private void table() {
        title();
        manuscript.add(Passage.of("Oil by month"), Block.Caption::new);
        int table = manuscript.beginTable();
        manuscript.addRow(List.of(Passage.of("Month"), Passage.of("Oil")), table, true);
        manuscript.addRow(List.of(Passage.of("May"), Passage.of("3 barrels")), table, false);
        manuscript.addRow(List.of(Passage.of("June"), Passage.of("")), table, false);
    }

    @Test
    void aListIsAnnouncedWithItsLengthAndItsNumbers() {
        list();
        assertThat(heard(script(""))).containsExactly("Lamps", "[List of 2 items.]", "[1.]", "oil", "[2.]", "a wick");
    }

    @Test
    void aListWithinAListIsAnnouncedByItself() {
        title();
        int outer = manuscript.beginList();
        manuscript.addItem(Passage.of("oil"), outer, 0, 1);
        int inner = manuscript.beginList();
        manuscript.addItem(Passage.of("whale"), inner, 0, 2);
        manuscript.addItem(Passage.of("wick"), outer, 0, 1);
        assertThat(heard(script("")))
                .containsExactly("Lamps", "[List of 2 items.]", "oil", "[List of 1 item.]", "whale", "wick");
    }

    @Test
    void aListIsReadWithoutAnnouncementInFullCountedInSummaryAndLeftOutOnRequest() {
        list();
        assertThat(heard(script("list=full"))).containsExactly("Lamps", "[1.]", "oil", "[2.]", "a wick");
        assertThat(heard(script("list=summary"))).containsExactly("Lamps", "[List of 2 items.]");
        assertThat(heard(script("list=skip"))).containsExactly("Lamps");
        assertThat(left(script("list=skip"))).containsExactly("oil: list (skip)", "a wick: list (skip)");
    }

    @Test
    void aTableIsSummedUp() {
        table();
        assertThat(heard(script(""))).containsExactly("Lamps", "Oil by month", "[Table: 2 columns, 2 rows.]");
        assertThat(left(script("")))
                .containsExactly(
                        "Month\tOil: table (summary)", "May\t3 barrels: table (summary)", "June: table (summary)");
    }

    @Test
    void aTableInFullIsReadByRowWithTheNamesOfItsColumns() {
        table();
        assertThat(heard(script("table=full")))
                .containsExactly(
                        "Lamps",
                        "Oil by month",
                        "[Table: 2 columns, 2 rows.]",
                        "[Columns:]",
                        "Month",
                        "Oil",
                        "May",
                        "[Oil:]",
                        "3 barrels",
                        "June",
                        "[End of table.]");
    }

    @Test
    void aTableMayBeNamedOnlyOrSkippedWithItsCaption() {
        table();
        assertThat(heard(script("table=announce"))).containsExactly("Lamps", "Oil by month", "[Table.]");
        assertThat(heard(script("table=skip"))).containsExactly("Lamps");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "image=full     | Lamps;[Picture:];A lamp.;[Caption:];The lamp in May.",
                "image=summary  | Lamps;[Picture:];The lamp in May.",
                "image=announce | Lamps;[Picture.]",
                "image=skip     | Lamps",
            })
    void aPictureIsItsAlternativeTextAndItsCaption(String policy, String heard) {
        title();
        manuscript.add(Passage.of("A lamp."), Block.Image::new);
        manuscript.add(Passage.of("The lamp in May."), Block.Caption::new);
        assertThat(heard(script(policy))).containsExactly(heard.split(";"));
    }

    @Test
    void aPictureWithoutACaptionIsSummedUpByItsAlternativeText() {
        title();
        manuscript.add(Passage.of("A lamp."), Block.Image::new);
        assertThat(heard(script(""))).containsExactly("Lamps", "[Picture:]", "A lamp.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "code=full     | Lamps;[Code:];light on wait",
                "code=summary  | Lamps;[Code, 2 lines.]",
                "code=announce | Lamps;[Code.]",
                "code=skip     | Lamps",
            })
    void programTextIsCounted(String policy, String heard) {
        title();
        manuscript.add(Passage.of("light on\nwait"), Block.Preformatted::new);
        assertThat(heard(script(policy)).stream().map(line -> line.replace('\n', ' ')))
                .containsExactly(heard.split(";"));
    }

    @Test
    void aFormulaAFilmAndAFootnoteSayWhatTheyAre() {
        title();
        manuscript.add(Passage.of("E equals m c squared"), Block.Formula::new);
        manuscript.add(Passage.of("The lamp on film"), Block.Embed::new);
        manuscript.add(Passage.of("Not in May."), span -> new Block.Footnote(span, "1"));
        assertThat(heard(script("")))
                .containsExactly(
                        "Lamps",
                        "[Formula:]",
                        "E equals m c squared",
                        "[Embedded content:]",
                        "The lamp on film",
                        "[Footnote 1:]",
                        "Not in May.");
        assertThat(heard(script("skip"))).containsExactly("Lamps");
    }

    @Test
    void aReferenceToAFootnoteIsNotSaidAndDoesNotHideTheEndOfASentence() {
        title();
        String text = "It was lit.1 The keeper slept.";
        manuscript.add(
                new Passage(text, List.of(new Inline.NoteReference(new Span(11, 12), "1"))), Block.Paragraph::new);
        Script script = script("");
        assertThat(heard(script)).containsExactly("Lamps", "It was lit.", "The keeper slept.");
        assertThat(left(script)).containsExactly("1: reference to a footnote");
    }

    @Test
    void anAbbreviationIsSaidInFullTheFirstTime() {
        title();
        String text = "The RNLI came. The RNLI left.";
        Inline.Abbreviation first = new Inline.Abbreviation(new Span(4, 8), "Royal National Lifeboat Institution");
        Inline.Abbreviation second = new Inline.Abbreviation(new Span(19, 23), first.expansion());
        manuscript.add(new Passage(text, List.of(first, second)), Block.Paragraph::new);
        assertThat(spoken(script(""))).isEqualTo("lamps the royal national lifeboat institution came the R N L I left");
        assertThat(spoken(script("abbreviation=skip"))).isEqualTo("lamps the R N L I came the R N L I left");
    }

    @Test
    void nobodyIsQuotedInATableOrInProgramText() {
        title();
        manuscript.add(Passage.of("print “I am here, and I shall stay,” said Ann"), Block.Preformatted::new);
        assertThat(script("").quotations().quotations()).isEmpty();
    }

    @Test
    void theLaterPolicyOutranksTheEarlierOne() {
        NonText nonText = NonText.parse("skip,table=full");
        assertThat(nonText.of(NonText.Kind.TABLE)).isEqualTo(NonText.Policy.FULL);
        assertThat(nonText.of(NonText.Kind.IMAGE)).isEqualTo(NonText.Policy.SKIP);
    }

    @Test
    void anUnknownKindOrPolicyIsNamedWithTheKnownOnes() {
        assertThatThrownBy(() -> NonText.parse("tabel=full"))
                .hasMessage("'tabel' is none of image, table, list, code," + " formula, embed, footnote, abbreviation");
        assertThatThrownBy(() -> NonText.parse("loud")).hasMessage("'loud' is none of announce, summary, full, skip");
    }
}
