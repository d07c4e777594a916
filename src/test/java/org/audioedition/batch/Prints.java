package org.audioedition.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.audioedition.article.Article;
import org.audioedition.article.source.MetadataOptions;
import org.audioedition.article.source.plain.PlainTextReader;
import org.audioedition.audio.MasterSettings;
import org.audioedition.casting.CastingSettings;
import org.audioedition.casting.Ensemble;
import org.audioedition.script.ScriptSettings;
import org.audioedition.speech.ToneEngine;
import org.audioedition.store.ClipCache;
import org.audioedition.store.Digests;
import org.audioedition.store.KnownEditions;

/** A press of tones with a memory, for tests of what is made twice. */
final class Prints {

    static final String STORY = """
            The Boats

            By Ann Lee

            The boats came home with brill. It was late.

            “We saw nothing,” said Tom Hill.

            The cooks were glad of it.
            """;

    private final Path folder;

    /** @param folder for editions and memory */
    Prints(Path folder) {
        this.folder = folder;
    }

    Path output() {
        return folder.resolve("out");
    }

    static Article article(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return PlainTextReader.read(bytes, "story.txt", MetadataOptions.none())
                .article()
                .orElseThrow();
    }

    static Order order(String text) {
        return new Order(article(text), List.of(), false);
    }

    static PressSettings settings(Path output, FormKind... forms) {
        FormSettings none = FormSettings.none();
        return new PressSettings(
                output,
                MasterSettings.preset("default"),
                ScriptSettings.standard(),
                List.of(),
                CastingSettings.standard(),
                new FormSettings(List.of(forms), none.mp3(), false, none.baseUrl(), null, "", 1),
                Map.of(),
                "test");
    }

    /** Prints, as a new run of the program would. */
    Receipt print(Order order, Trust trust, FormKind... forms) throws Exception {
        ToneEngine engine = new ToneEngine();
        Memory memory = new Memory(
                new ClipCache(folder.resolve("clips"), 1 << 30),
                "test",
                new KnownEditions(folder.resolve("editions")),
                trust);
        try (Engines engines = new Engines(() -> engine, memory)) {
            return new Press(engines, Ensemble.of(engine.voices()), 1, settings(output(), forms))
                    .print(order, new Unwatched());
        }
    }

    Receipt print(String text) throws Exception {
        return print(order(text), Trust.DIGESTS);
    }

    /** The digests of all files of the editions, by their paths. */
    Map<String, String> digests() throws IOException {
        Map<String, String> digests = new TreeMap<>();
        try (var files = Files.walk(output())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                digests.put(output().relativize(file).toString(), Digests.sha256(file));
            }
        }
        return digests;
    }

    /** Nobody waits for it. */
    static final class Unwatched implements Watcher {
        @Override
        public void begins(long characters) {}

        @Override
        public void spoken(long characters, double seconds) {}
    }
}
