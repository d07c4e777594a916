package org.audioedition.cli;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.audioedition.install.Catalogue;
import org.audioedition.install.InstalledPack;
import org.audioedition.install.VoiceLibrary;
import org.audioedition.speech.freetts.FreeTtsEngine;
import org.audioedition.store.EnvironmentException;
import org.audioedition.voice.Voice;

/** The voices that are there, and the packs that can be installed. */
final class VoiceTable {

    private static final String INSIDE = "freetts";

    private final List<Row> rows = new ArrayList<>();

    /**
     * A voice, or a pack that is not installed.
     *
     * @param pack what "install", "remove" and "--voices" call it
     * @param bytes the room that the pack takes on the disk, or what is to be fetched for it; 0 for what is inside the program
     */
    private record Row(
            String id,
            String pack,
            boolean installed,
            String language,
            String gender,
            String engine,
            String licence,
            long bytes,
            String description) {

        static Row of(Voice voice, String pack, long bytes) {
            return new Row(
                    voice.id(),
                    pack,
                    true,
                    voice.language(),
                    voice.gender().label(),
                    voice.engine(),
                    voice.licence(),
                    bytes,
                    voice.description());
        }

        static Row of(Catalogue.Pack pack, long bytes) {
            return new Row(
                    pack.name(),
                    pack.name(),
                    false,
                    String.join(",", pack.languages()),
                    String.join(",", pack.genders()),
                    pack.title(),
                    pack.licence(),
                    bytes,
                    "not installed; run \"audio-edition voices install " + pack.name() + "\"");
        }

        List<String> cells() {
            String size = bytes == 0 ? "inside" : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
            return List.of(id, language, gender, engine, licence, size, description);
        }

        JsonObject json() {
            JsonObject line = new JsonObject();
            line.addProperty("id", id);
            line.addProperty("pack", pack);
            line.addProperty("installed", installed);
            line.addProperty("language", language);
            line.addProperty("gender", gender);
            line.addProperty("engine", engine);
            line.addProperty("licence", licence);
            line.addProperty("bytes", bytes);
            line.addProperty("description", description);
            return line;
        }
    }

    private VoiceTable() {}

    /** @param damage hears of a pack that is there and cannot be used */
    static VoiceTable of(VoiceLibrary library, Catalogue catalogue, Consumer<String> damage)
            throws EnvironmentException {
        VoiceTable table = new VoiceTable();
        FreeTtsEngine.installed().forEach(voice -> table.rows.add(Row.of(voice, INSIDE, 0)));
        List<String> there = library.packs().stream().map(InstalledPack::name).toList();
        for (String name : there) {
            try {
                long bytes = library.bytes(name);
                library.voices(name).forEach(voice -> table.rows.add(Row.of(voice, name, bytes)));
            } catch (EnvironmentException e) {
                damage.accept("audio-edition: " + e.getMessage());
            }
        }
        for (Catalogue.Pack pack : catalogue.packs()) {
            if (!there.contains(pack.name())) {
                table.rows.add(Row.of(pack, pack.bytes() + catalogue.runtime().bytes()));
            }
        }
        return table;
    }

    /** A line a row, its cells under each other. */
    List<String> text() {
        List<List<String>> cells = rows.stream().map(Row::cells).toList();
        int[] widths = IntStream.range(0, cells.get(0).size())
                .map(column -> cells.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        return cells.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(Collection<String> cells, int... widths) {
        StringBuilder line = new StringBuilder();
        int column = 0;
        for (String cell : cells) {
            line.append(cell).append(" ".repeat(widths[column++] - cell.length() + 1));
        }
        return line.toString().stripTrailing();
    }

    /** A JSON object a row. */
    List<String> json() {
        return rows.stream().map(row -> row.json().toString()).toList();
    }
}
