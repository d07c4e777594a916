package org.audioedition.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.audioedition.casting.Part;
import org.audioedition.store.EnvironmentException;
import org.jspecify.annotations.Nullable;
import org.tomlj.TomlTable;

/**
 * A cast file: a house's own choice of voices, in TOML.
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

    private final TomlFile file;
    private final Troupe troupe;
    private final List<Part> parts = new ArrayList<>();
    private @Nullable String narrator;
    private @Nullable String quote;

    private CastFile(TomlFile file, Troupe troupe) {
        this.file = file;
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
     * @throws SettingsFileException if it is not there, is no TOML, or names what there is not
     */
    static Contents read(Path path, Troupe troupe) throws SettingsFileException, EnvironmentException, IOException {
        String hint = "a line is \"name\" = \"voice\", with both in straight quotation marks";
        TomlFile file = TomlFile.read(path, "--cast", hint);
        CastFile cast = new CastFile(file, troupe);
        cast.take(file.root());
        file.check();
        return new Contents(cast.narrator, cast.quote, cast.parts, file.origin());
    }

    private void take(TomlTable toml) throws EnvironmentException {
        for (String key : TomlFile.keys(toml)) {
            switch (key) {
                case "narrator" -> narrator = voice(toml, key);
                case "quote" -> quote = voice(toml, key);
                case "cast" -> takeParts(toml);
                default ->
                    file.fault(toml, key, "'" + key + "' is unknown; there are narrator, quote and, for names, [cast]");
            }
        }
    }

    private void takeParts(TomlTable toml) throws EnvironmentException {
        TomlTable table = toml.isTable(List.of("cast")) ? toml.getTable(List.of("cast")) : null;
        if (table == null) {
            file.fault(toml, "cast", "cast is a table: write [cast], and names below it");
            return;
        }
        for (String who : TomlFile.keys(table)) {
            if (table.isTable(List.of(who))) {
                file.fault(table, who, "put a name with full stops in quotation marks");
                continue;
            }
            String voice = voice(table, who);
            if (voice != null) {
                parts.add(new Part(who, voice));
            }
        }
    }

    private @Nullable String voice(TomlTable table, String key) throws EnvironmentException {
        Object value = table.get(List.of(key));
        if (value instanceof String id && troupe.knows(id)) {
            return id;
        }
        String what =
                value instanceof String id ? "there is no voice '" + id + "'" : "a voice is a text in quotation marks";
        file.fault(table, key, what + "; there are: " + String.join(", ", troupe.ids()));
        return null;
    }
}
