package org.audioedition.spoken;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Reads the tables that editors extend: plain text, a line an entry, columns between tabs, {@code #} and a space for remarks. */
final class Tables {

    private Tables() {}

    /**
     * A line of a table.
     *
     * @param columns what stands between its tabs, at least one
     * @param place the table and the line's number, as {@code "units.txt:12"}
     */
    record Row(List<String> columns, String place) {

        /** The column at {@code index}, or {@code otherwise} if the line is shorter. */
        String get(int index, String otherwise) {
            return index < columns.size() ? columns.get(index) : otherwise;
        }

        String get(int index) {
            return columns.get(index);
        }
    }

    /** The rows of a table. */
    static List<Row> rows(String resource) {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        try (InputStream in = Objects.requireNonNull(Tables.class.getResourceAsStream(resource), resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank() && !line.startsWith("# ")) {
                    rows.add(new Row(columns(line), resource + ":" + number));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    /** The entries of a table without columns; a line may hold several, between spaces. */
    static Set<String> words(String resource) {
        return places(resource).keySet();
    }

    /** The entries of a table without columns, each with its place. */
    static Map<String, String> places(String resource) {
        Map<String, String> places = new HashMap<>();
        for (Row row : rows(resource)) {
            for (String word : row.get(0).split(" ", -1)) {
                places.putIfAbsent(word, row.place());
            }
        }
        return places;
    }

    private static List<String> columns(String line) {
        List<String> columns = new ArrayList<>();
        int from = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
            columns.add(line.substring(from, tab).strip());
            from = tab + 1;
        }
        columns.add(line.substring(from).strip());
        return columns;
    }
}
