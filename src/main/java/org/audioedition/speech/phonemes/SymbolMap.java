package org.audioedition.speech.phonemes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What an engine writes for the phoneme alphabet: a table beside this class for each engine, the longest row wins. */
public final class SymbolMap {

    /** The symbols of Kokoro-82M v1.0's token table. */
    public static final SymbolMap KOKORO = new SymbolMap("kokoro.txt");
    /** The IPA of espeak-ng, as Piper's English voices know it. */
    public static final SymbolMap PIPER = new SymbolMap("piper.txt");

    private final Map<String, String> symbols = new HashMap<>();
    private int longest;

    private SymbolMap(String resource) {
        for (List<String> row : Rows.of(resource)) {
            symbols.put(row.get(0), row.get(1));
            longest = Math.max(longest, row.get(0).length());
        }
    }

    /**
     * The engine's symbols for phonemes, with spaces and marks or without.
     *
     * @throws IllegalArgumentException if a character is not in the alphabet
     */
    public String of(String phonemes) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < phonemes.length()) {
            int end = Math.min(phonemes.length(), at + longest);
            while (end > at && !symbols.containsKey(phonemes.substring(at, end))) {
                end--;
            }
            if (end == at) {
                throw new IllegalArgumentException("no phoneme at place " + (at + 1) + " of " + phonemes);
            }
            out.append(symbols.get(phonemes.substring(at, end)));
            at = end;
        }
        return out.toString();
    }
}
