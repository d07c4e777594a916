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
import org.audioedition.casting.QuotesMode;
import org.audioedition.casting.UnknownVoiceException;
import org.audioedition.lexicon.Lexicon;
import org.audioedition.quotation.QuotationFinder;
import org.audioedition.quotation.Quotations;
import org.audioedition.speech.ToneEngine;
import org.junit.jupiter.api.Test;

class ScriptWriterTest {

    private static final ScriptSettings STANDARD = ScriptSettings.standard();

    private static Article article(String text, MetadataOptions options) {
        return PlainTextReader.read(text.getBytes(StandardCharsets.UTF_8), "story.txt", options)
                .article()
                .orElseThrow();
    }

    private static Script script(String text, MetadataOptions options, ScriptSettings settings, QuotesMode quotes) {
        Article article = article(text, options);
        Quotations quotations = QuotationFinder.find(article);
        try {
            CastingSettings casting = new CastingSettings(null, null, quotes);
            return ScriptWriter.write(
                    article,
                    quotations,
                    new Caster(Ensemble.of(new ToneEngine().voices()), casting).cast(article, quotations),
                    settings);
        } catch (UnknownVoiceException e) {
            throw new AssertionError(e);
        }
    }

    private static Script script(String text) {
        return script(text, MetadataOptions.none(), STANDARD, QuotesMode.SPEECH);
    }

    private static Script script(String text, Chaptering chaptering) {
        ScriptSettings settings =
                new ScriptSettings(chaptering, Pauses.newscast(), 1, Lexicon.builtIn(), NonText.usual());
        return script(text, MetadataOptions.none(), settings, QuotesMode.SPEECH);
    }

    private static List<String> titles(Script script) {
        return script.chapters().stream().map(Chapter::title).toList();
    }

    private static List<Line> lines(Script script) {
        return script.chapters().stream()
                .flatMap(chapter -> chapter.lines().stream())
                .toList();
    }

    private static String words(Line line) {
        return line.utterances().stream()
                .flatMap(utterance -> utterance.words().stream())
                .map(SpokenWord::spoken)
                .collect(Collectors.joining(" "));
    }

    private static List<String> spoken(Script script) {
        return lines(script).stream().map(ScriptWriterTest::words).toList();
    }

    private static final String SECTIONS = "A Title\nIt was dark.\nThe keeper\nShe lit the lamp at ten.\nIt shone far.";

    @Test
    void makesAChapterOfEverySection() {
        assertThat(titles(script(SECTIONS))).containsExactly("A Title", "The keeper");
    }

    @Test
    void makesAChapterOfEveryParagraphWhereThereAreNoSections() {
        assertThat(titles(script("A Title\nIt was dark.\nShe lit the lamp.")))
                .containsExactly("A Title", "It was dark.", "She lit the lamp.");
    }

    @Test
    void keepsASubHeadingWithItsParagraph() {
        assertThat(titles(script(SECTIONS, Chaptering.PARAGRAPH)))
                .containsExactly("A Title", "It was dark.", "The keeper", "It shone far.");
    }

    @Test
    void makesOneChapterOfAnArticleWithoutSectionsWhenAskedForSections() {
        assertThat(titles(script("A Title\nIt was dark.\nShe lit the lamp.", Chaptering.SECTION)))
                .containsExactly("A Title");
    }

    @Test
    void titlesAParagraphByItsFirstWords() {
        String paragraph = "Nobody on the island had seen a light as bright as this one before.";
        assertThat(titles(script("A Title\n" + paragraph)).get(1))
                .isEqualTo("Nobody on the island had seen a light as bright…");
    }

    @Test
    void givesTheChapterOfAWordlessTitleToWhatFollows() {
        assertThat(titles(script("* * *\n\nIt was dark.\n\nShe lit the lamp.")))
                .containsExactly("It was dark.", "She lit the lamp.");
    }

    @Test
    void keepsTitlesWithin250Bytes() {
        String title = "Zoë’s ".repeat(60).strip();
        assertThat(titles(script(title + "\nIt was dark.")).get(0).getBytes(StandardCharsets.UTF_8).length)
                .isBetween(240, 250);
    }

    @Test
    void announcesTheWriterOfABareByline() {
        assertThat(spoken(script("A Title\nAnn Marlow, 5/3/2026The lamp is lit.\nIt was dark.")))
                .containsExactly(
                        "a title", "by ann marlow", "may third twenty twenty six", "the lamp is lit", "it was dark");
    }

    @Test
    void readsADateAsItsLanguageDoes() {
        MetadataOptions british = new MetadataOptions(null, null, null, "en-GB", null, null);
        Script script = script("A Title\nAnn Marlow, 1/7/2026\nIt was dark.", british, STANDARD, QuotesMode.SPEECH);
        assertThat(spoken(script)).contains("july first twenty twenty six");
    }

    @Test
    void saysByOnlyOnce() {
        assertThat(spoken(script("A Title\nBy Ann Marlow\nIt was dark."))).contains("by ann marlow");
    }

    @Test
    void announcesWhatTheEditorHasGivenAndTheTextDoesNotShow() {
        MetadataOptions options = new MetadataOptions("Given", "Ann Marlow", null, "en", null, null);
        Script script = script("It was dark.\nShe lit the lamp.", options, STANDARD, QuotesMode.SPEECH);
        assertThat(lines(script)).extracting(Line::added).containsExactly("Given", "By Ann Marlow", null, null);
    }

    @Test
    void cutsASentenceWhereTheVoiceChanges() {
        assertThat(spoken(script("A Title\n“It was dark out there,” said Ann Lee. So it was.")))
                .containsExactly("a title", "it was dark out there", "said ann lee", "so it was");
    }

    @Test
    void saysWhatLiesBetweenLines() {
        assertThat(lines(script("A Title\nTom Reed said, “It was dark out there.” So it was.")))
                .extracting(Line::before)
                .containsExactly(Boundary.CHAPTER, Boundary.CHAPTER, Boundary.INTO_QUOTE, Boundary.SENTENCE);
    }

    @Test
    void leavesQuotationsToTheNarratorWhenAskedTo() {
        Script script = script(
                "A Title\n“It was dark out there,” said Ann Lee.", MetadataOptions.none(), STANDARD, QuotesMode.NONE);
        assertThat(lines(script)).extracting(line -> line.voice().id()).containsOnly("tone-low");
    }

    @Test
    void leavesAHeadlineToTheNarrator() {
        Script script = script("“We Won,” Says Ann Lee\nIt was dark.");
        assertThat(lines(script)).extracting(line -> line.voice().id()).containsOnly("tone-low");
    }

    @Test
    void coversAParagraphWithItsLines() {
        String text = "A Title\n“It was dark,” said Ann Lee—and it was! “Quite.”";
        Script script = script(text);
        StringBuilder covered = new StringBuilder();
        lines(script).forEach(line -> covered.append(line.span().of(text)));
        assertThat(covered.toString().replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
    }

    @Test
    void cutsALongSentenceIntoUtterancesOfSixtyWordsAtMost() {
        Script script = script("A Title\n" + "word ".repeat(500) + ".");
        assertThat(lines(script).get(1).utterances())
                .hasSizeGreaterThan(8)
                .allMatch(utterance -> utterance.words().size() <= UtteranceCutter.MOST_WORDS);
    }

    @Test
    void cutsALongSentenceAtAPauseWhereThereIsOne() {
        Script script = script("A Title\n" + "word ".repeat(45).strip() + ", " + "more ".repeat(45) + ".");
        assertThat(lines(script).get(1).utterances().get(0).words()).hasSize(45);
    }

    @Test
    void sharesOutAWordOfTenThousandLetters() {
        Script script = script("A Title\nThe " + "x".repeat(10_000) + " end.");
        assertThat(lines(script).get(1).utterances())
                .allSatisfy(utterance -> assertThat(utterance.words().stream()
                                .mapToInt(word -> word.spoken().length())
                                .sum())
                        .isLessThanOrEqualTo(UtteranceCutter.MOST_LETTERS));
    }

    @Test
    void saysNothingOfAnArticleWithoutWords() {
        assertThat(script("* * *").chapters()).isEmpty();
    }

    @Test
    void keepsAccountOfMarksAndSilences() {
        Script script = script("A Title\n“Yes,” said Ann. 🙂\n* * *\nEnd.");
        assertThat(script.marks()).hasSize(3);
        assertThat(script.silences()).extracting(silent -> silent.reason()).contains("quotation mark", "ornament");
    }
}
