package org.audioedition.install;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.audioedition.install.Catalogue.Item;
import org.audioedition.install.Catalogue.Pack;
import org.audioedition.install.Catalogue.Source;
import org.audioedition.speech.kokoro.Kokoro;
import org.audioedition.speech.onnx.TinyModel;
import org.audioedition.speech.piper.Piper;
import org.audioedition.store.Digests;

/** Packs of a few hundred bytes in the form of the real ones, as files of a folder. */
public final class TinyPacks {

    static final String RUNTIME = "onnxruntime.jar";
    static final String MODEL = "tiny.onnx";
    static final String STYLE = "af_tiny.bin";
    static final int STYLE_BYTES = 300_000;

    private static final List<String> DICTIONARY =
            List.of("us_gold.json", "us_silver.json", Catalogue.DICTIONARY_LICENCE);

    private final Path folder;

    private TinyPacks(Path folder) {
        this.folder = folder;
    }

    /** Writes the files. */
    public static TinyPacks in(Path folder) throws IOException {
        Files.createDirectories(folder);
        TinyModel.write(folder.resolve(MODEL), true, Kokoro.DURATIONS);
        TinyModel.write(folder.resolve("joe.onnx"), true, Piper.DURATIONS);
        Files.write(folder.resolve(STYLE), new byte[STYLE_BYTES]);
        Files.writeString(folder.resolve("joe.onnx.json"), PiperJson.of("en_US"));
        Files.writeString(folder.resolve("us_gold.json"), "{\"lamp\": \"lˈæmp\"}");
        Files.writeString(folder.resolve("us_silver.json"), "{\"lit\": \"lˈɪt\"}");
        Files.writeString(folder.resolve(Catalogue.DICTIONARY_LICENCE), "A licence.\n");
        Files.writeString(folder.resolve(RUNTIME), "no runtime, only its place");
        return new TinyPacks(folder);
    }

    public Path folder() {
        return folder;
    }

    /** The two packs, each file to be had where {@code sources} says by its name. */
    public Catalogue catalogue(Function<String, List<Source>> sources) {
        List<String> kokoro =
                Stream.concat(Stream.of(MODEL, STYLE), DICTIONARY.stream()).toList();
        List<String> joe = Stream.concat(Stream.of("joe.onnx", "joe.onnx.json"), DICTIONARY.stream())
                .toList();
        return new Catalogue(
                item(RUNTIME, sources),
                List.of(
                        new Pack(
                                "kokoro",
                                "kokoro",
                                "Tiny",
                                "Apache-2.0",
                                List.of("en-US"),
                                List.of("f"),
                                MODEL,
                                items(kokoro, sources)),
                        new Pack(
                                "piper-joe",
                                "piper",
                                "Joe",
                                "CC0-1.0",
                                List.of("en-US"),
                                List.of("m"),
                                "joe.onnx",
                                items(joe, sources))));
    }

    private List<Item> items(List<String> names, Function<String, List<Source>> sources) {
        return names.stream().map(name -> item(name, sources)).toList();
    }

    private Item item(String name, Function<String, List<Source>> sources) {
        try {
            Path file = folder.resolve(name);
            return new Item(name, Files.size(file), Digests.sha256(file), sources.apply(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Source url(String url) {
        return new Source(url, null, null, null, null);
    }

    /** Every file of a folder and its digest; the lock and what was fetched apart. */
    static Map<String, String> content(Path library) throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> files = Files.walk(library)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = library.relativize(file).toString();
                if (!name.startsWith(".lock") && !name.startsWith(".downloads")) {
                    content.put(name, Digests.sha256(file));
                }
            }
        }
        return content;
    }
}
