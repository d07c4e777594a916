package org.audioedition.article.source.plain;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.audioedition.article.Article;
import org.audioedition.article.Block;
import org.audioedition.article.Problem;
import org.audioedition.article.source.MetadataOptions;
import org.audioedition.article.source.ReadArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextReaderTest {

    private static final MetadataOptions NONE = MetadataOptions.none();

    private static Article article(String text) {
        return article(text.getBytes(UTF_8), NONE);
    }

    private static Article article(byte[] bytes, MetadataOptions options) {
        return PlainTextReader.read(bytes, "story.txt", options).article().orElseThrow();
    }

    private static List<String> blocks(Article article) {
        return article.blocks().stream()
                .map(block -> block.kind() + level(block) + ": " + block.span().of(article.text()))
                .toList();
    }

    private static String level(Block block) {
        return block instanceof Block.Heading heading ? String.valueOf(heading.level()) : "";
    }

    private static Problem error(byte[] bytes) {
        ReadArticle read = PlainTextReader.read(bytes, "story.txt", NONE);
        assertThat(read.article()).isEmpty();
        return read.problems().get(0);
    }

    @Test
    void takesTheFirstLineForTheTitle() {
        assertThat(article("A Title\n\nA paragraph.").metadata().title()).isEqualTo("A Title");
    }

    @Test
    void readsAParagraphALine() {
        assertThat(blocks(article("A Title\nOne.\nTwo.")))
                .containsExactly("heading1: A Title", "paragraph: One.", "paragraph: Two.");
    }

    @Test
    void joinsLinesWrappedByHand() {
        String text = """
                A Title

                The first paragraph goes on for some time, until its line is full and
                it has to be broken by the hand that typed it; that happens to every
                line of it, except the last.

                The second paragraph does the same, since the hand that typed it was
                the same, and so was its ruler, which was sixty-eight columns wide and
                no more.
                """;
        assertThat(article(text).blocks()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void takesEveryKindOfLineBreak(String lineBreak) {
        assertThat(article(String.join(lineBreak, "A Title", "", "One.", "", "Two."))
                        .blocks())
                .hasSize(3);
    }

    @Test
    void findsBylineDateAndDeckRunTogether() {
        assertThat(blocks(
                        article("A Title\nAnn Marlow, 5/3/2026The lamp is lit, and the boats are glad.\nIt was dark.")))
                .containsExactly(
                        "heading1: A Title",
                        "byline: Ann Marlow,",
                        "date: 5/3/2026",
                        "deck: The lamp is lit, and the boats are glad.",
                        "paragraph: It was dark.");
    }

    @Test
    void findsADeckAboveTheByline() {
        assertThat(blocks(article("A Title\nWhat the keeper saw.\nBy Ann Marlow\nMay 3, 2026\nIt was dark.")))
                .containsExactly(
                        "heading1: A Title",
                        "deck: What the keeper saw.",
                        "byline: By Ann Marlow",
                        "date: May 3, 2026",
                        "paragraph: It was dark.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1/7/2026 | en | 2026-01-07",
                "1/7/2026 | en-US | 2026-01-07",
                "1/7/2026 | en-GB | 2026-07-01",
                "2026-01-07 | en | 2026-01-07",
                "January 7, 2026 | en | 2026-01-07",
                "Jan. 7, 2026 | en | 2026-01-07",
                "Sept. 7, 2026 | en | 2026-09-07",
                "7 January 2026 | en | 2026-01-07",
                "Wednesday, January 7th, 2026 | en | 2026-01-07",
                "Published: Jan. 7, 2026, 3:40 p.m. EST | en | 2026-01-07"
            })
    void readsTheDayOfPublication(String printed, String language, String iso) {
        MetadataOptions options = new MetadataOptions(null, null, null, language, null, null);
        byte[] bytes = ("A Title\nBy Ann Marlow\n" + printed + "\nIt was dark.").getBytes(UTF_8);
        assertThat(article(bytes, options).metadata().published()).isEqualTo(iso);
    }

    @Test
    void leavesAnImpossibleDayInTheBody() {
        assertThat(article("A Title\n31/31/2026\nIt was dark.").metadata().published())
                .isNull();
    }

    @Test
    void namesTheWriterWithoutBy() {
        assertThat(article("A Title\nBy Ann Marlow and Tom Reed\nIt was dark.")
                        .metadata()
                        .byline())
                .isEqualTo("Ann Marlow and Tom Reed");
    }

    @Test
    void takesNoSentenceForAByline() {
        assertThat(article("A Title\nBy noon, the lamp was lit. It shone.\nMore.")
                        .metadata()
                        .byline())
                .isNull();
    }

    @Test
    void recognisesSubHeadings() {
        assertThat(blocks(article("A Title\nIt was dark that night.\nThe keeper\nShe lit the lamp at ten.")))
                .containsExactly(
                        "heading1: A Title",
                        "paragraph: It was dark that night.",
                        "heading2: The keeper",
                        "paragraph: She lit the lamp at ten.");
    }

    @Test
    void takesAShortSentenceForNoHeading() {
        assertThat(article("A Title\nIt was dark that night.\nNobody came.\nShe lit the lamp at ten.")
                        .blocks())
                .noneMatch(block -> level(block).equals("2"));
    }

    @Test
    void takesAParagraphInPlaceOfATitleForNoTitle() {
        String paragraph =
                "The lamp was lit again and again by a keeper. ".repeat(12).strip();
        Article article = article(paragraph);
        assertThat(blocks(article)).containsExactly("paragraph: " + paragraph);
        assertThat(article.metadata().title()).endsWith("…").hasSizeLessThan(90);
    }

    @Test
    void letsTheEditorSayWhatTheArticleDoesNot() {
        MetadataOptions options = new MetadataOptions("Given", "Ann", "2026-05-03", "en-GB", null, null);
        Article article = article("One.\nTwo.".getBytes(UTF_8), options);
        assertThat(article.metadata().title()).isEqualTo("Given");
        assertThat(article.metadata().byline()).isEqualTo("Ann");
        assertThat(article.metadata().published()).isEqualTo("2026-05-03");
        assertThat(blocks(article)).containsExactly("paragraph: One.", "paragraph: Two.");
    }

    @Test
    void makesOneLineOfAByline() {
        MetadataOptions options = new MetadataOptions(null, "Ann\nMarlow", null, "en", null, null);
        assertThat(article("A Title\nOne.".getBytes(UTF_8), options).metadata().byline())
                .isEqualTo("Ann Marlow");
    }

    @Test
    void takesUnicodesNextLineForALineBreak() {
        assertThat(article("A Title\u0085\u0085One.\u0085").blocks()).hasSize(2);
    }

    @Test
    void keepsEveryCharacterOfTheText() {
        String text = "A Title\r\n\r\n  One.\t\r\n";
        assertThat(article(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void readsAByteOrderMarkAsNoCharacter(String charset) {
        byte[] bytes = "\ufeffA Title\n“Yes.”".getBytes(Charset.forName(charset));
        assertThat(article(bytes, NONE).text()).isEqualTo("A Title\n“Yes.”");
    }

    @Test
    void readsWindows1252AndSaysSo() {
        ReadArticle read =
                PlainTextReader.read("A Title\n\u0093Caf\u00e9\u0094".getBytes(ISO_8859_1), "story.txt", NONE);
        assertThat(read.article().orElseThrow().text()).isEqualTo("A Title\n“Café”");
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.id()).isEqualTo("ART-CHARSET");
            assertThat(problem.message()).contains("Windows-1252").contains("line 2");
            assertThat(problem.isError()).isFalse();
        });
    }

    @Test
    void refusesAnEmptyFile() {
        assertThat(error(new byte[0]).message()).contains("empty");
    }

    @Test
    void refusesWhiteSpace() {
        assertThat(error(" \n\t\n".getBytes(UTF_8)).message()).contains("only white space");
    }

    @ParameterizedTest
    @CsvSource({"%PDF-1.7 etc, PDF", "PK\u0003\u0004 etc, ZIP", "GIF89a, GIF", "RIFF0000WAVE, WAV", "ID3 tag, MP3"})
    void saysWhatABinaryFileLooksLike(String head, String looks) {
        assertThat(error(head.getBytes(ISO_8859_1)).message()).contains(looks);
    }

    @Test
    void refusesNulBytesAndSaysWhere() {
        assertThat(error("abc\0def".getBytes(UTF_8)).message()).contains("NUL at byte 3");
    }

    @Test
    void saysThatUtf16LacksItsMark() {
        assertThat(error("A Title, and more of it".getBytes(UTF_16LE)).message())
                .contains("UTF-16");
        assertThat(error("A Title, and more of it".getBytes(UTF_16BE)).message())
                .contains("UTF-16");
    }

    @Test
    void refusesNoise() {
        byte[] noise = new byte[5000];
        new java.util.SplittableRandom(1).nextBytes(noise);
        assertThat(error(noise).id()).isEqualTo("ART-BINARY");
    }

    @Test
    void makesATitleOfControlCharactersReadable() {
        assertThat(article("A\u0007 Title\u001b[0m\n\nOne.").metadata().title()).isEqualTo("A Title [0m");
    }

    @Test
    void notesALanguageThatNobodyHereSpeaks() {
        MetadataOptions options = new MetadataOptions(null, null, null, "de", null, null);
        assertThat(PlainTextReader.read("Titel\nEins.".getBytes(UTF_8), "story.txt", options)
                        .problems())
                .extracting(Problem::id)
                .containsExactly("ART-LANGUAGE");
    }
}
