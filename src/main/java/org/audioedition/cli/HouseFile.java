package org.audioedition.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tomlj.TomlTable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The house file, {@code audio-edition.toml}: what a newsroom would otherwise say with every command. Its keys are the long options
 * without their hyphens; what is said on the command line outranks it.
 */
final class HouseFile implements IDefaultValueProvider {

    /** Its name, where it is looked for. */
    static final String NAME = "audio-edition.toml";

    /** The option that names another one. */
    static final String OPTION = "--house";

    /** What stands between several files: nothing that a file's name has. */
    static final String BETWEEN_FILES = "\n";

    private static final String EDITION = "--edition";

    private static final Set<String> COMMANDS = Set.of("render", "batch", "script", "publish", "article");

    /** What a setting is written as. */
    private enum Kind {
        /** A text in quotation marks, a number, true or false. */
        VALUE,
        /** A path, seen from the file's folder. */
        FILE,
        /** A list of paths. */
        FILES,
        /** A list of texts, or one. */
        LIST,
        /** A table, or a text as on the command line. */
        TABLE
    }

    private static final Map<String, Kind> KEYS = new LinkedHashMap<>();

    static {
        List.of(
                        "preset",
                        "voices",
                        "fallback",
                        "jobs",
                        "narrator",
                        "quote-voice",
                        "one-quote-voice",
                        "quotes",
                        "rate",
                        "chapters",
                        "language",
                        "publisher",
                        "rights",
                        "disclosure",
                        "max-size",
                        "mp3",
                        "word-overlays",
                        "base-url",
                        "strict",
                        "correction-note",
                        "footnotes")
                .forEach(key -> KEYS.put(key, Kind.VALUE));
        List.of("output", "cast", "cover").forEach(key -> KEYS.put(key, Kind.FILE));
        KEYS.put("lexicon", Kind.FILES);
        List.of("form", "quote-marks").forEach(key -> KEYS.put(key, Kind.LIST));
        List.of("non-text", "pauses").forEach(key -> KEYS.put(key, Kind.TABLE));
    }

    private final Map<String, Setting> settings = new LinkedHashMap<>();

    /**
     * A setting.
     *
     * @param value as it would stand behind its option
     * @param place where it is said, as {@code audio-edition.toml:3}
     */
    record Setting(String value, String place) {}

    private HouseFile() {}

    /** Nothing is said. */
    static HouseFile none() {
        return new HouseFile();
    }

    /**
     * The house file of a run: the one that the command line names, else the nearest one in a folder and those above it, else none.
     *
     * @param args the command line
     * @param folder where the run takes place
     * @throws SettingsFileException if it is no TOML, or has a key that is unknown or no such value
     */
    static HouseFile of(List<String> args, Path folder) throws SettingsFileException, IOException {
        HouseFile house = house(args, folder);
        String edition = value(args, EDITION);
        if (edition != null && EditionPlan.isFile(edition)) {
            house.settings.putAll(read(Path.of(edition), EDITION, EditionPlan.KEYS).settings);
        }
        return house;
    }

    private static HouseFile house(List<String> args, Path folder) throws SettingsFileException, IOException {
        String named = value(args, OPTION);
        if (named != null) {
            return read(Path.of(named), OPTION, Set.of());
        }
        for (Path above = folder.toAbsolutePath(); above != null; above = above.getParent()) {
            Path file = above.resolve(NAME);
            if (Files.isRegularFile(file)) {
                return read(file, OPTION, Set.of());
            }
        }
        return none();
    }

    /** The house file of a run in the current folder, if its command has settings at all. */
    static HouseFile of(String... args) throws SettingsFileException, IOException {
        return args.length > 0 && COMMANDS.contains(args[0]) ? of(List.of(args), Path.of("")) : none();
    }

    private static @Nullable String value(List<String> args, String option) {
        for (int i = 0; i < args.size(); i++) {
            if (args.get(i).startsWith(option + "=")) {
                return args.get(i).substring(option.length() + 1);
            }
            if (args.get(i).equals(option) && i + 1 < args.size()) {
                return args.get(i + 1);
            }
        }
        return null;
    }

    /** Reads the settings of a file; it may have others of its own. */
    private static HouseFile read(Path path, String option, Set<String> others)
            throws SettingsFileException, IOException {
        TomlFile file = TomlFile.read(path, option, "a line is key = \"value\"");
        HouseFile house = new HouseFile();
        for (String key : TomlFile.keys(file.root())) {
            Kind kind = KEYS.get(key);
            if (kind == null && others.contains(key)) {
                continue;
            }
            if (kind == null) {
                file.unknown(
                        file.root(),
                        key,
                        Stream.concat(KEYS.keySet().stream(), others.stream().sorted())
                                .toList());
            } else {
                String value = value(file, key, kind);
                if (value != null) {
                    house.settings.put(key, new Setting(value, file.place(file.root(), key)));
                }
            }
        }
        file.check();
        return house;
    }

    private static @Nullable String value(TomlFile file, String key, Kind kind) {
        TomlTable root = file.root();
        return switch (kind) {
            case VALUE -> scalar(file, root, key);
            case FILE -> {
                String text = file.text(root, key);
                yield text == null ? null : file.path(text).toString();
            }
            case FILES ->
                file.texts(root, key).stream()
                        .map(text -> file.path(text).toString())
                        .collect(Collectors.joining(BETWEEN_FILES));
            case LIST -> String.join(",", file.texts(root, key));
            case TABLE -> root.isTable(List.of(key)) ? pairs(file, key) : file.text(root, key);
        };
    }

    private static @Nullable String scalar(TomlFile file, TomlTable table, String key) {
        Object value = table.get(List.of(key));
        if (value instanceof String || value instanceof Number || value instanceof Boolean) {
            return String.valueOf(value);
        }
        file.fault(table, key, "'" + key + "' is one value: a text in quotation marks, a number, true or false");
        return null;
    }

    private static @Nullable String pairs(TomlFile file, String key) {
        TomlTable table = file.root().getTable(List.of(key));
        if (table == null) {
            return null;
        }
        List<String> pairs = new ArrayList<>();
        for (String one : TomlFile.keys(table)) {
            pairs.add(one + "=" + scalar(file, table, one));
        }
        return String.join(",", pairs);
    }

    /** All keys that a house file may have. */
    static Set<String> keys() {
        return KEYS.keySet();
    }

    /** What is said for an option, or null. */
    @Nullable
    Setting setting(ArgSpec argument) {
        return argument instanceof OptionSpec option
                        && COMMANDS.contains(option.command().name())
                ? settings.get(option.longestName().substring(2))
                : null;
    }

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        Setting setting = setting(argument);
        return setting == null ? null : setting.value();
    }
}
