package org.audioedition.spoken;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Reads the tables that editors extend: plain text, a line an entry, columns between tabs, {@code #} and a space for remarks. */
final class Tables {

    private Tables() {}

    /** The rows of a table, each with its columns. */
    static List<List<String>> rows(String resource) {
        List<List<String>> rows = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(Tables.class.getResourceAsStream(resource), resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("# ")) {
                    rows.add(columns(line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    /** The entries of a table without columns; a line may hold several, between spaces. */
    static Set<String> words(String resource) {
        Set<String> words = new HashSet<>();
        for (List<String> row : rows(resource)) {
            for (String word : row.get(0).split(" ", -1)) {
                words.add(word);
            }
        }
        return words;
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
