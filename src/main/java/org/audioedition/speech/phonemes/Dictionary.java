package org.audioedition.speech.phonemes;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.audioedition.text.WordTable;
import org.jspecify.annotations.Nullable;

/**
 * A pronouncing dictionary of one accent, looked up where it lies: a table of words in alphabetical order, made once by
 * {@link #prepare} when a voice is installed.
 *
 * <p>Immutable, safe for threads; it holds the table's bytes (about 4 MB) and nothing else.
 */
public final class Dictionary {

    private final WordTable words;

    private Dictionary(WordTable words) {
        this.words = words;
    }

    /** The dictionary that {@link #prepare} wrote. */
    public static Dictionary read(InputStream prepared) throws IOException {
        return new Dictionary(WordTable.read(prepared));
    }

    /**
     * Makes the table out of misaki's two files for an accent, each a JSON object from words to phonemes, or to an object from parts of
     * speech to phonemes. The same files give the same bytes.
     *
     * @param gold checked by people; wins
     * @param silver the rest
     * @throws IOException if a file has another form or a symbol that is not in the alphabet, or if it cannot be read or written
     */
    public static void prepare(Reader gold, Reader silver, OutputStream to) throws IOException {
        DictionaryWriter writer = new DictionaryWriter();
        writer.add(gold);
        writer.add(silver);
        writer.write(to);
    }

    /** What it says of a word in small letters; null if it does not have it. */
    @Nullable
    Variants find(String word) {
        String line = words.find(word);
        if (line == null) {
            return null;
        }
        int tab = line.indexOf('\t');
        if (tab < 0) {
            return new Variants(line, Map.of());
        }
        Map<String, String> others = new TreeMap<>();
        for (String other : line.substring(tab + 1).split("\t", -1)) {
            int sign = other.indexOf('=');
            others.put(other.substring(0, sign), other.substring(sign + 1));
        }
        return new Variants(line.substring(0, tab), Collections.unmodifiableMap(others));
    }
}
