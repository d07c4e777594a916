package org.audioedition.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.audioedition.store.Digests;
import org.audioedition.text.EditDistance;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/**
 * A TOML file that is read strictly: whatever is wrong with it is a fault that names file, line and column. Nothing else needs the
 * TOML library, so that a run without such a file does not load it.
 */
final class TomlFile {

    private static final long MOST_BYTES = 1 << 20;
    private static final int SHOWN_DIGITS = 12;
    private static final int SHOWN_FAULTS = 10;
    /** A key that is further than this from every known one was not misspelt. */
    private static final int MOST_SLIPS = 3;

    private final Path file;
    private final String name;
    private final List<String> faults = new ArrayList<>();
    private final TomlTable root;

    private TomlFile(Path file, String what, String hint) throws SettingsFileException, IOException {
        this.file = file;
        this.name = Visible.of(String.valueOf(file.getFileName()));
        if (!Files.isRegularFile(file)) {
            throw new SettingsFileException(what + " " + Visible.of(file.toString()) + ": there is no such file");
        }
        if (Files.size(file) > MOST_BYTES) {
            throw new SettingsFileException(name + ": this is larger than 1 MB, and not what " + what + " takes");
        }
        this.root = parse(text(), hint);
        check();
    }

    /**
     * Reads a file.
     *
     * @param what asks for it, as {@code --cast}
     * @param hint what a line looks like, for those who wrote another
     */
    static TomlFile read(Path file, String what, String hint) throws SettingsFileException, IOException {
        return new TomlFile(file, what, hint);
    }

    private String text() throws SettingsFileException, IOException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new SettingsFileException(name + ": this is not UTF-8, as TOML is; save it as UTF-8");
        }
    }

    private TomlTable parse(String text, String hint) throws SettingsFileException {
        org.tomlj.TomlParseResult toml;
        try {
            toml = Toml.parse(text);
        } catch (StackOverflowError e) {
            throw new SettingsFileException(name + ": brackets stand too deep within one another");
        }
        toml.errors().forEach(error -> fault(error.position(), firstLine(error.getMessage()) + "; " + hint));
        return toml;
    }

    private static String firstLine(@Nullable String message) {
        return message == null ? "this is no TOML" : message.lines().findFirst().orElse("this is no TOML");
    }

    /** All that stands in no table, and the tables. */
    TomlTable root() {
        return root;
    }

    /** The file's name without its folder. */
    String name() {
        return name;
    }

    /** A path that is written in the file: where it is not absolute it is seen from the file's folder. */
    Path path(String written) {
        return file.toAbsolutePath().resolveSibling(written).normalize();
    }

    /** The file's name and the beginning of its digest. */
    String origin() throws IOException {
        return name + " sha256:" + Digests.sha256(file).substring(0, SHOWN_DIGITS);
    }

    /** Where a key stands, as {@code house.toml:3}. */
    String place(TomlTable table, String key) {
        TomlPosition position = table.inputPositionOf(List.of(key));
        return position == null ? name : name + ":" + position.line();
    }

    /** The keys as the file has them, whatever order the library keeps. */
    static List<String> keys(TomlTable table) {
        return table.keySet().stream()
                .sorted(Comparator.comparing(
                        key -> table.inputPositionOf(List.of(key)),
                        Comparator.nullsLast(
                                Comparator.comparingInt(TomlPosition::line).thenComparingInt(TomlPosition::column))))
                .toList();
    }

    /** A text; null with a fault when it is something else. */
    @Nullable
    String text(TomlTable table, String key) {
        Object value = table.get(List.of(key));
        if (value instanceof String text) {
            return text;
        }
        fault(table, key, "'" + key + "' is a text in quotation marks");
        return null;
    }

    /** A list of texts, or one by itself; empty with a fault when it is something else. */
    List<String> texts(TomlTable table, String key) {
        Object value = table.get(List.of(key));
        if (value instanceof TomlArray array && array.toList().stream().allMatch(String.class::isInstance)) {
            return array.toList().stream().map(String.class::cast).toList();
        }
        if (value instanceof String text) {
            return List.of(text);
        }
        fault(table, key, "'" + key + "' is a list of texts, as [\"one\", \"two\"]");
        return List.of();
    }

    /** A key that nobody knows, with the nearest of those that there are. */
    void unknown(TomlTable table, String key, Collection<String> known) {
        String nearest = known.stream()
                .min(Comparator.comparingInt((String one) -> distance(key, one)).thenComparing(one -> one))
                .filter(one -> distance(key, one) <= MOST_SLIPS)
                .map(one -> "did you mean '" + one + "'?")
                .orElse("there are " + String.join(", ", known));
        fault(table, key, "'" + key + "' is unknown; " + nearest);
    }

    private static int distance(String key, String known) {
        return EditDistance.between(key.toLowerCase(Locale.ROOT), known);
    }

    /** Something is wrong at a key. */
    void fault(TomlTable table, String key, String message) {
        fault(table.inputPositionOf(List.of(key)), message);
    }

    private void fault(@Nullable TomlPosition position, String message) {
        if (faults.size() < SHOWN_FAULTS) {
            String place = position == null ? "" : ":" + position.line() + ":" + position.column();
            faults.add(name + place + ": " + Visible.of(message));
        }
    }

    /** Ends the reading if anything was wrong. */
    void check() throws SettingsFileException {
        if (!faults.isEmpty()) {
            throw new SettingsFileException(String.join(System.lineSeparator(), faults));
        }
    }
}
