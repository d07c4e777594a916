package org.audioedition.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The abbreviations whose full stop belongs to the word, by written form ({@code "Sen."}), from
 * {@code abbreviations.txt}.
 *
 * <p>The tokeniser binds the stop by it and the sentence splitter reads the class. Immutable.
 */
final class Abbreviations {

    /** What an abbreviation says about the end of a sentence. */
    enum Kind {
        /** A name follows: never the end. */
        TITLE,
        /** A month or a day of the week. */
        MONTH,
        /** May be the end, if a capital follows. */
        PLAIN,
        /** A unit of measure: as {@link #PLAIN}. */
        UNIT,
        /** An abbreviation only before a number. */
        NUMBER,
        /** A unit of measure, and an abbreviation, only after a number. */
        COUNTED,
        /** An abbreviation only beside a number. */
        BESIDE,
        /** An abbreviation only between two capitalised words. */
        BETWEEN
    }

    private static final Abbreviations ENGLISH = read("abbreviations.txt");

    private final Map<String, Kind> kinds;
    private final int longest;

    private Abbreviations(Map<String, Kind> kinds) {
        this.kinds = Map.copyOf(kinds);
        this.longest = kinds.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** The English table. */
    static Abbreviations english() {
        return ENGLISH;
    }

    /** The class of {@code written}, which ends in a full stop, if the table has it; capitals throughout are folded. */
    Optional<Kind> kind(String written) {
        Kind kind = kinds.get(written);
        if (kind == null && written.length() > 3 && isCapitals(written)) {
            Kind folded = kinds.get(written.charAt(0) + written.substring(1).toLowerCase(Locale.ROOT));
            kind = folded == Kind.TITLE || folded == Kind.MONTH || folded == Kind.NUMBER ? folded : null;
        }
        return Optional.ofNullable(kind);
    }

    private static boolean isCapitals(String written) {
        for (int i = 0; i < written.length() - 1; i++) {
            if (written.charAt(i) < 'A' || written.charAt(i) > 'Z') {
                return false;
            }
        }
        return true;
    }

    /** The length of the longest written form, in UTF-16 units. */
    int longest() {
        return longest;
    }

    private static Abbreviations read(String resource) {
        Map<String, Kind> kinds = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(Abbreviations.class.getResourceAsStream(resource), resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                if (tab > 0 && line.charAt(0) != '#') {
                    String kind = line.substring(tab + 1).trim().toUpperCase(Locale.ROOT);
                    kinds.put(line.substring(0, tab), Kind.valueOf(kind));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Abbreviations(kinds);
    }
}
