package org.audioedition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.audioedition.article.Article;
import org.audioedition.article.source.MetadataOptions;
import org.audioedition.article.source.plain.PlainTextReader;
import org.audioedition.audio.MasterSettings;
import org.audioedition.batch.Drafts;
import org.audioedition.batch.FormSettings;
import org.audioedition.batch.Order;
import org.audioedition.batch.Press;
import org.audioedition.batch.PressSettings;
import org.audioedition.batch.Receipt;
import org.audioedition.batch.Watcher;
import org.audioedition.casting.CastingSettings;
import org.audioedition.casting.Ensemble;
import org.audioedition.script.Chapter;
import org.audioedition.script.Line;
import org.audioedition.script.Script;
import org.audioedition.script.ScriptSettings;
import org.audioedition.script.SpokenWord;
import org.audioedition.speech.SpeechEngine;
import org.audioedition.speech.ToneEngine;
import org.audioedition.spoken.Reading.Pause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Follows one story through every stage and compares each with the file that stands beside it. {@code
 * -Dgolden.update=true} writes the files anew; read the difference before you commit it.
 */
class GoldenStoryTest {

    private static final String SLUG = "the-ferry-runs-again-and-nobody-is-seasick";
    private static final Path STORY = Path.of("src/test/resources/stories/the-ferry-runs-again");
    private static final SpeechEngine ENGINE = new ToneEngine();

    @TempDir
    private Path folder;

    private static Article article() throws IOException {
        byte[] bytes = Files.readAllBytes(STORY.resolve("article.txt"));
        return PlainTextReader.read(bytes, "article.txt", MetadataOptions.none())
                .article()
                .orElseThrow();
    }

    private static void compare(String name, String actual) throws IOException {
        Path golden = STORY.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, actual);
        }
        assertThat(actual).as(name).isEqualTo(Files.readString(golden));
    }

    private Path edition() throws Exception {
        PressSettings settings = new PressSettings(
                folder,
                MasterSettings.preset("default"),
                ScriptSettings.standard(),
                List.of(),
                CastingSettings.standard(),
                FormSettings.none(),
                Map.of(),
                "audio-edition golden");
        Receipt receipt = new Press(ENGINE, Ensemble.of(ENGINE.voices()), 1, settings)
                .print(new Order(article(), List.of(), false), new Silent());
        assertThat(receipt.problems()).isEmpty();
        return folder.resolve(SLUG);
    }

    @Test
    void blocksAreFound() throws IOException {
        Article article = article();
        compare(
                "blocks",
                article.blocks().stream()
                        .map(block -> block.kind() + ": " + block.span().of(article.text()) + "\n")
                        .collect(Collectors.joining()));
    }

    @Test
    void theScriptSaysWhoSaysWhat() throws Exception {
        Script script = Drafts.script(
                article(), Ensemble.of(ENGINE.voices()), CastingSettings.standard(), ScriptSettings.standard());
        StringBuilder text = new StringBuilder();
        for (Chapter chapter : script.chapters()) {
            text.append("# ").append(chapter.title()).append('\n');
            for (Line line : chapter.lines()) {
                text.append(line.before())
                        .append(' ')
                        .append(line.voice().id())
                        .append(' ')
                        .append(line.quotation());
                text.append(": ").append(words(line)).append('\n');
            }
        }
        compare("script", text.toString());
    }

    private static String words(Line line) {
        return line.utterances().stream()
                .flatMap(utterance -> utterance.words().stream())
                .map(GoldenStoryTest::word)
                .collect(Collectors.joining(" "));
    }

    private static String word(SpokenWord word) {
        return word.spoken() + (word.after() == Pause.NONE ? "" : " /" + word.after() + "/");
    }

    @ParameterizedTest
    @ValueSource(strings = {".txt", ".vtt", ".srt", ".cue"})
    void theFormsAreWritten(String suffix) throws Exception {
        compare("edition" + suffix, Files.readString(edition().resolve(SLUG + suffix)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"chapters.json", "labels.txt", "edition.json"})
    void theListsAreWritten(String name) throws Exception {
        compare(name, Files.readString(edition().resolve(name)));
    }

    @Test
    void theFolderHoldsNothingElse() throws Exception {
        try (var files = Files.list(edition())) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).sorted().toList();
            assertThat(names)
                    .containsExactly(
                            "chapters.json",
                            "edition.json",
                            "labels.txt",
                            SLUG + ".cue",
                            SLUG + ".srt",
                            SLUG + ".txt",
                            SLUG + ".vtt",
                            SLUG + ".wav");
        }
    }

    @Test
    void noFileNamesTheFolderItWasMadeIn() throws Exception {
        try (var files = Files.list(edition())) {
            for (Path file : files.toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .doesNotContain(folder.getFileName().toString());
            }
        }
    }

    private static final class Silent implements Watcher {
        @Override
        public void begins(long characters) {
            // Nobody watches.
        }

        @Override
        public void spoken(long characters, double seconds) {
            // Nobody watches.
        }
    }
}
