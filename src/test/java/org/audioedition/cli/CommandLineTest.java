package org.audioedition.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private byte[] input = new byte[0];

    private int run(String... args) {
        Console console = new Console(
                new ByteArrayInputStream(input),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8),
                false);
        return Main.run(console, args);
    }

    private String out() {
        return out.toString(UTF_8);
    }

    private String err() {
        return err.toString(UTF_8);
    }

    private String article(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String outputFolder() {
        return folder.resolve("audio").toString();
    }

    private int render(String... args) {
        List<String> all = new java.util.ArrayList<>(List.of("render", "-o", outputFolder()));
        all.addAll(List.of(args));
        return run(all.toArray(String[]::new));
    }

    @Test
    void printsTheFolderOfTheEditionAndNothingElse() throws IOException {
        assertThat(render(article("a.txt", "A Title\nIt was dark."))).isZero();
        assertThat(out()).isEqualTo(folder.resolve("audio/a-title") + "\n");
    }

    @Test
    void sumsUpOnStandardError() throws IOException {
        render(article("a.txt", "A Title\n“It was dark,” said Ann Lee."));
        assertThat(err())
                .contains("in 2 chapters")
                .contains("kevin (narrator), kevin-alto (Ann Lee)")
                .contains("loudness: -19.0 LUFS")
                .contains("36 characters: 33 spoken, 0 spoken as other words, 3 skipped")
                .contains("real-time factor");
    }

    @Test
    void isSilentWhenAskedToBe() throws IOException {
        render("--quiet", article("a.txt", "A Title\nIt was dark."));
        assertThat(err()).isEmpty();
    }

    @Test
    void printsJsonLinesWhenAskedTo() throws IOException {
        render(
                "--json",
                article("a.txt", "A Title\nIt was dark."),
                folder.resolve("none").toString());
        assertThat(out().lines()).hasSize(2).allMatch(line -> line.startsWith("{") && line.endsWith("}"));
        assertThat(out()).contains("\"title\":\"A Title\"").contains("ART-MISSING");
    }

    @Test
    void readsStandardInput() {
        input = "A Title\nIt was dark.".getBytes(UTF_8);
        assertThat(render("-")).isZero();
        assertThat(folder.resolve("audio/a-title/edition.json")).content().contains("\"source\": \"stdin\"");
    }

    @Test
    void goesOnAfterAnArticleThatCannotBeRead() throws IOException {
        assertThat(render(folder.resolve("none").toString(), article("a.txt", "A Title\nIt was dark.")))
                .isEqualTo(1);
        assertThat(err()).contains("none: there is no such file");
        assertThat(out()).contains("a-title");
    }

    @Test
    void saysThatAFolderIsNoArticle() {
        assertThat(render(folder.toString())).isEqualTo(1);
        assertThat(err()).contains("this is a folder");
    }

    @Test
    void refusesAFileThatIsTooLarge() throws IOException {
        assertThat(render("--max-size", "1", article("a.txt", "word ".repeat(210_000))))
                .isEqualTo(1);
        assertThat(err()).contains("larger than 1 MB").contains("--max-size");
    }

    @Test
    void saysThatThereIsNoWordToRead() throws IOException {
        assertThat(render(article("a.txt", "* * *"))).isEqualTo(1);
        assertThat(err()).contains("not a word");
        assertThat(folder.resolve("audio")).doesNotExist();
    }

    @Test
    void countsANoteAsAFailureWhenStrict() throws IOException {
        Path file = Files.write(folder.resolve("a.txt"), new byte[] {'A', '\n', 'C', 'a', 'f', (byte) 0xE9, '.'});
        assertThat(render("--strict", file.toString())).isEqualTo(1);
        assertThat(render(file.toString())).isZero();
        assertThat(err()).contains("Windows-1252");
    }

    @Test
    void putsTwoArticlesOfOneTitleSideBySide() throws IOException {
        render(article("a.txt", "A Title\nIt was dark."), article("b.txt", "A Title\nIt was light."));
        assertThat(out().lines()).hasSize(2).allMatch(line -> line.matches(".*a-title-[0-9a-f]{6}"));
    }

    @Test
    void neverReplacesTheEditionOfAnotherArticle() throws IOException {
        render(article("a.txt", "A Title\nIt was dark."));
        render(article("b.txt", "A Title\nIt was light."));
        assertThat(folder.resolve("audio/a-title/a-title.txt")).content().contains("It was dark.");
        assertThat(out().lines().toList().get(1)).matches(".*a-title-[0-9a-f]{6}");
    }

    @Test
    void neverReplacesAFolderOfSomethingElse() throws IOException {
        Path other = Files.createDirectories(folder.resolve("audio/a-title"));
        Files.writeString(other.resolve("letters.txt"), "mine");
        render(article("a.txt", "A Title\nIt was dark."));
        assertThat(other.resolve("letters.txt")).hasContent("mine");
        assertThat(out()).matches("(?s).*a-title-[0-9a-f]{6}\n");
    }

    @Test
    void replacesTheEditionOfTheSameArticle() throws IOException {
        render(article("a.txt", "A Title\nIt was dark."));
        render(article("a.txt", "A Title\nIt was light."));
        assertThat(folder.resolve("audio/a-title/a-title.txt")).content().contains("It was light.");
        try (var folders = Files.list(folder.resolve("audio"))) {
            assertThat(folders).hasSize(1);
        }
    }

    @Test
    void saysWhenTheOutputFolderIsAFile() throws IOException {
        Files.writeString(folder.resolve("audio"), "x");
        assertThat(render(article("a.txt", "A Title\nIt was dark."))).isEqualTo(3);
        assertThat(err()).contains("is a file").contains("-o");
    }

    @Test
    void takesMetadataFromTheEditor() throws IOException {
        render("--title", "Given", "--byline", "Ann", "--published", "2026-05-03", article("a.txt", "One.\nTwo."));
        assertThat(folder.resolve("audio/given/edition.json"))
                .content()
                .contains("\"byline\": \"Ann\"")
                .contains("\"published\": \"2026-05-03\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "render",
                "render --rate 3 a.txt",
                "render --rate x a.txt",
                "render --nonsense a.txt",
                "render --preset loud a.txt",
                "render --quotes some a.txt",
                "render --published yesterday a.txt",
                "script",
                "nonsense",
                "voices sample nobody"
            })
    void tellsWrongUsageByItsExitCode(String line) {
        assertThat(run(line.split(" ", -1))).isEqualTo(2);
        assertThat(err()).isNotEmpty();
        assertThat(out()).isEmpty();
    }

    @Test
    void tellsAnUnknownVoice() throws IOException {
        assertThat(render("--narrator", "nobody", article("a.txt", "A Title\nIt was dark.")))
                .isEqualTo(2);
        assertThat(err()).contains("no voice 'nobody'").contains("kevin-tenor");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--help", "render --help", "script --help", "voices --help", "voices list --help", "help render"
            })
    void helps(String line) {
        assertThat(run(line.split(" ", -1))).isZero();
        assertThat(out()).contains("Usage: audio-edition");
    }

    @Test
    void namesItsEngineAndVoices() {
        assertThat(run("--version")).isZero();
        assertThat(out()).matches("(?s)audio-edition \\d+\\.\\d+\\.\\d+\n.*FreeTTS 1.2.2: kevin, kevin-tenor.*");
    }

    @Test
    void listsVoices() {
        assertThat(run("voices", "list")).isZero();
        assertThat(out().lines().filter(line -> line.startsWith("kevin"))).hasSize(4);
    }

    @Test
    void letsAVoiceBeHeard() {
        Path file = folder.resolve("sample.wav");
        assertThat(run("voices", "sample", "kevin-alto", "Good evening.", "-o", file.toString()))
                .isZero();
        assertThat(out()).isEqualTo(file + "\n");
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void printsTheScriptWithTheRuleThatDecided() throws IOException {
        assertThat(run("script", article("a.txt", "A Title\n“It was dark,” said Ann Lee.")))
                .isZero();
        assertThat(out())
                .contains("kevin: a title")
                .contains("kevin-alto: it was dark,   [speech, Ann Lee, by rule verb-after, confidence 0.95]")
                .contains("kevin: said ann lee.");
    }

    @Test
    void printsTheScriptAsJson() throws IOException {
        run("script", "--json", article("a.txt", "A Title\n“It was dark,” said Ann Lee."));
        assertThat(out().lines()).hasSize(3).allMatch(line -> line.startsWith("{\"chapter\""));
    }

    @Test
    void completesShellCommands() {
        assertThat(run("generate-completion")).isZero();
        assertThat(out()).contains("complete -F").contains("audio-edition");
    }

    private String lexicon(String... lexemes) throws IOException {
        return article("house.pls", """
                <?xml version="1.0" encoding="UTF-8"?>
                <lexicon version="1.0" alphabet="ipa" xml:lang="en-US" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon">
                """ + String.join("\n", lexemes) + "\n</lexicon>\n");
    }

    @Test
    void printsHowEachLineIsSaid() {
        input = "Sales rose 3.4%.\n\nAsk the FBI.\n".getBytes(UTF_8);
        assertThat(run("words")).isZero();
        assertThat(out())
                .isEqualTo("Sales rose 3.4%.\tsales rose three point four percent\n\t\nAsk the FBI.\task the F B I\n");
    }

    @Test
    void keepsTheTwoColumnsOfWordsApart() {
        input = "one\ttwo\n".getBytes(UTF_8);
        run("words");
        assertThat(out()).isEqualTo("one two\tone two\n");
    }

    @Test
    void explainsEveryToken() {
        input = "It ran 5 km, \u0007 once.\n".getBytes(UTF_8);
        assertThat(run("words", "--explain")).isZero();
        assertThat(out().lines())
                .contains("It\tit\tword\t\t")
                .anyMatch(line -> line.matches("km\tkilometers\tunit\t.+\tunits\\.txt:\\d+"))
                .contains(",\t[pause: comma]\tmark\t\t")
                .contains("\u0007\t[control character]\tmark\t\t");
    }

    @Test
    void readsDatesAsTheLanguageHasThem() {
        input = "on 1/7/2026\n".getBytes(UTF_8);
        run("words", "--language", "en-GB");
        assertThat(out()).contains("july first");
    }

    @Test
    void saysTheAliasOfTheHouseLexicon() throws IOException {
        input = "WCAG is out.\n".getBytes(UTF_8);
        String house = lexicon("<lexeme><grapheme>WCAG</grapheme><alias>web accessibility guidelines</alias></lexeme>");
        assertThat(run("words", "--lexicon", house)).isZero();
        assertThat(out()).endsWith("\tweb accessibility guidelines is out\n");
    }

    @Test
    void reportsAPhonemeThatIsNoneWithFileAndLine() throws IOException {
        input = "Ask Vorstelkin.\n".getBytes(UTF_8);
        String house = lexicon("<lexeme><grapheme>Vorstelkin</grapheme><phoneme>v€r</phoneme></lexeme>");
        assertThat(run("words", "--lexicon", house)).isZero();
        assertThat(err()).contains("house.pls:3:").contains("€");
        assertThat(out()).endsWith("\task vorstelkin\n");
    }

    @Test
    void saysNothingWithALexiconThatIsNone() throws IOException {
        input = "Ask Vorstelkin.\n".getBytes(UTF_8);
        assertThat(run("words", "--lexicon", article("house.pls", "Vorstelkin: VOR-stel-kin")))
                .isOne();
        assertThat(err()).contains("error: house.pls:1:1: ");
        assertThat(out()).isEmpty();
    }

    @Test
    void refusesALexiconThatIsNotThere() {
        assertThat(run("words", "--lexicon", "nowhere.pls")).isEqualTo(2);
        assertThat(err()).contains("nowhere.pls: there is no such file");
    }

    @Test
    void recordsTheLexiconsOfAnEdition() throws IOException {
        String house = lexicon("<lexeme><grapheme>Vorstelkin</grapheme><phoneme>ˈvɔɹstəlkɪn</phoneme></lexeme>");
        assertThat(render("--lexicon", house, article("a.txt", "A Title\nAsk Vorstelkin.")))
                .isZero();
        assertThat(Files.readString(folder.resolve("audio/a-title/edition.json"), UTF_8))
                .containsPattern("\"lexicons\": \"house.pls sha256:[0-9a-f]{12}\"");
    }

    @Test
    void listsTheNamesThatNoLexiconCovers() throws IOException {
        String article = article("a.txt", "A Title\nAsk Vorstelkin. Vorstelkin’s boat left.");
        assertThat(run("script", "--names", article)).isZero();
        assertThat(out())
                .startsWith("2\tVorstelkin\t")
                .contains("\t<lexeme><grapheme>Vorstelkin</grapheme><phoneme>")
                .hasLineCount(1);
        String house = lexicon("<lexeme><grapheme>Vorstelkin</grapheme><phoneme>ˈvɔɹstəlkɪn</phoneme></lexeme>");
        out.reset();
        assertThat(run("script", "--names", "--lexicon", house, article)).isZero();
        assertThat(out()).isEmpty();
    }

    @Test
    void printsWhoSaysWhatInTextsOfJson() {
        input = "{\"id\": \"a\", \"text\": \"🙂 A Title\\n\\n“It was dark,” said Ann Lee.\"}\n\n".getBytes(UTF_8);
        assertThat(run("quotes")).isZero();
        assertThat(out()).isEqualTo("""
                        {"id":"a","quotes":[{"start":11,"end":25,"kind":"direct","speaker":"Ann Lee","speaker_span":[31,38],\
                        "gender":"f","voice":"v1","rule":"verb-after","confidence":0.95}]}
                        """);
    }

    @Test
    void goesOnBehindALineThatIsNoJson() {
        input = "nonsense\n{\"id\": 7}\n{\"id\": 8, \"text\": \"\"}\n".getBytes(UTF_8);
        assertThat(run("quotes")).isOne();
        assertThat(err()).contains("error: stdin:1: ").contains("error: stdin:2: ");
        assertThat(out()).isEqualTo("{\"id\":8,\"quotes\":[]}\n");
    }

    @Test
    void explainsEveryQuotationInATable() throws IOException {
        String article = article("a.txt", "A Title\n“It was dark,” said Ann Lee. The “glass hall” stood empty.");
        assertThat(run("script", "--explain", article)).isZero();
        assertThat(out()).isEqualTo("""
                        quotation       kind    speaker  gender  evidence    rule        confidence  voice
                        “It was dark,”  speech  Ann Lee  f       first name  verb-after  0.95        kevin-alto
                        “glass hall”    scare   -        u       -           short       0.80        kevin
                        """);
    }

    @Test
    void explainsEveryQuotationInJson() throws IOException {
        assertThat(run("script", "--explain", "--json", article("a.txt", "A Title\n“It was dark,” said Ann Lee.")))
                .isZero();
        assertThat(out()).isEqualTo("""
                        {"id":"q1","start":8,"end":22,"text":"“It was dark,”","kind":"speech","speaker":"Ann Lee","gender":"f",\
                        "evidence":"first name","rule":"verb-after","confidence":0.95,"voice":"kevin-alto"}
                        """);
    }
}
