package org.audioedition.speech.kokoro;

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

/** The model's table of tokens, {@code tokens.txt}. */
final class Tokens {

    /** What stands at both ends of a row: the silence around it. */
    private static final long PAD = 0;

    private static final Map<Character, Long> TABLE = table();

    private Tokens() {}

    private static Map<Character, Long> table() {
        Map<Character, Long> table = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(Tokens.class.getResourceAsStream("tokens.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> table.put(line.charAt(0), Long.valueOf(line.substring(2))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    /**
     * The tokens of symbols, with the silence around them.
     *
     * @throws IllegalArgumentException if the model does not know a symbol
     */
    static List<Long> of(String symbols) {
        List<Long> tokens = new ArrayList<>(symbols.length() + 2);
        tokens.add(PAD);
        for (int i = 0; i < symbols.length(); i++) {
            Long token = TABLE.get(symbols.charAt(i));
            if (token == null) {
                throw new IllegalArgumentException("no token for " + symbols.charAt(i) + " in " + symbols);
            }
            tokens.add(token);
        }
        tokens.add(PAD);
        return tokens;
    }
}
