package org.audioedition.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.audioedition.casting.Part;
import org.audioedition.store.Digests;
import org.audioedition.store.EnvironmentException;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/**
 * A cast file: a house's own choice of voices, in TOML. It is the one class that needs the TOML library, so that a run
 * without a cast file does not load it.
 *
 * <pre>
 * narrator = "kevin"
 * quote = "kevin-tenor"
 *
 * [cast]
 * "Ann Lee" = "kevin-alto"
 * "*minister*" = "kevin-bass"
 * </pre>
 */
final class CastFile {

    private static final long MOST_BYTES = 1 << 20;
    private static final int SHOWN_DIGITS = 12;
    private static final int SHOWN_FAULTS = 10;

    private final String name;
    private final Troupe troupe;
    private final List<String> faults = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private @Nullable String narrator;
    private @Nullable String quote;

    private CastFile(String name, Troupe troupe) {
        this.name = name;
        this.troupe = troupe;
    }

    /**
     * What a cast file holds.
     *
     * @param narrator the narrator's voice, or null
     * @param quote the voice of speech whose speaker is unknown, or null
     * @param parts who is heard in which voice, in the file's order
     * @param origin the file's name and the beginning of its digest
     */
    record Contents(@Nullable String narrator, @Nullable String quote, List<Part> parts, String origin) {}

    /**
     * Reads a cast file.
     *
     * @param troupe the voices that there are
     * @throws EnvironmentException if the installed voices cannot be read
     * @throws CastFileException if it is not there, is no TOML, or names what there is not
     */
    static Contents read(Path file, Troupe troupe) throws CastFileException, EnvironmentException, IOException {
        String name = Visible.of(String.valueOf(file.getFileName()));
        if (!Files.isRegularFile(file)) {
            throw new CastFileException("--cast " + Visible.of(file.toString()) + ": there is no such file");
        }
        if (Files.size(file) > MOST_BYTES) {
            throw new CastFileException(name + ": this is larger than 1 MB, and no cast file");
        }
        CastFile cast = new CastFile(name, troupe);
        cast.take(text(file, name));
        if (!cast.faults.isEmpty()) {
            throw new CastFileException(String.join(System.lineSeparator(), cast.faults));
        }
        String origin = name + " sha256:" + Digests.sha256(file).substring(0, SHOWN_DIGITS);
        return new Contents(cast.narrator, cast.quote, cast.parts, origin);
    }

    private static String text(Path file, String name) throws CastFileException, IOException {
        byte[] bytes = Files.readAllBytes(file);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new CastFileException(name + ": this is not UTF-8, as TOML is; save it as UTF-8");
        }
    }

    private void take(String text) throws EnvironmentException {
        org.tomlj.TomlParseResult toml;
        try {
            toml = Toml.parse(text);
        } catch (StackOverflowError e) {
            faults.add(name + ": brackets stand too deep within one another; a cast file needs only [cast]");
            return;
        }
        toml.errors()
                .forEach(error -> fault(
                        error.position(),
                        firstLine(error.getMessage())
                                + "; a line is \"name\" = \"voice\", with both in straight quotation marks"));
        if (!faults.isEmpty()) {
            return;
        }
        for (String key : inOrder(toml)) {
            switch (key) {
                case "narrator" -> narrator = voice(toml, key);
                case "quote" -> quote = voice(toml, key);
                case "cast" -> takeParts(toml);
                default ->
                    fault(
                            toml.inputPositionOf(List.of(key)),
                            "'" + key + "' is unknown; there are narrator, quote and, for names, [cast]");
            }
        }
    }

    private void takeParts(TomlTable toml) throws EnvironmentException {
        TomlPosition position = toml.inputPositionOf(List.of("cast"));
        if (!toml.isTable(List.of("cast"))) {
            fault(position, "cast is a table: write [cast], and names below it");
            return;
        }
        TomlTable table = toml.getTable(List.of("cast"));
        if (table == null) {
            return;
        }
        for (String who : inOrder(table)) {
            if (table.isTable(List.of(who))) {
                fault(table.inputPositionOf(List.of(who)), "put a name with full stops in quotation marks");
                continue;
            }
            String voice = voice(table, who);
            if (voice != null) {
                parts.add(new Part(who, voice));
            }
        }
    }

    /** The keys as the file has them, whatever order the library keeps. */
    private static List<String> inOrder(TomlTable table) {
        return table.keySet().stream()
                .sorted(Comparator.comparing(
                        key -> table.inputPositionOf(List.of(key)),
                        Comparator.nullsLast(
                                Comparator.comparingInt(TomlPosition::line).thenComparingInt(TomlPosition::column))))
                .toList();
    }

    private @Nullable String voice(TomlTable table, String key) throws EnvironmentException {
        List<String> path = List.of(key);
        Object value = table.get(path);
        if (value instanceof String id && troupe.knows(id)) {
            return id;
        }
        String what =
                value instanceof String id ? "there is no voice '" + id + "'" : "a voice is a text in quotation marks";
        fault(table.inputPositionOf(path), what + "; there are: " + String.join(", ", troupe.ids()));
        return null;
    }

    private void fault(@Nullable TomlPosition position, String message) {
        if (faults.size() < SHOWN_FAULTS) {
            String place = position == null ? "" : ":" + position.line() + ":" + position.column();
            faults.add(name + place + ": " + Visible.of(message));
        }
    }

    private static String firstLine(@Nullable String message) {
        return message == null ? "this is no TOML" : message.lines().findFirst().orElse("this is no TOML");
    }
}
