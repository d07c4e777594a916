package org.audioedition.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A table of words in alphabetical order, looked up where it lies: to take it apart would cost more than a short article asks of it.
 *
 * <p>UTF-8, a line a word; the word is ASCII, and what stands behind a tab belongs to it. Lines that begin with {@code #} come first.
 */
public final class WordTable {

    private final byte[] text;
    private final int begin;

    /**
     * The table in a file.
     *
     * @param beside a class in the file's package
     * @param resource the file's name
     */
    public WordTable(Class<?> beside, String resource) {
        this(bytes(beside, resource));
    }

    /** The table that {@code in} gives up to its end. */
    public static WordTable read(InputStream in) throws IOException {
        return new WordTable(in.readAllBytes());
    }

    private WordTable(byte[] text) {
        this.text = text;
        int at = 0;
        while (at < text.length && text[at] == '#') {
            at = end(at) + 1;
        }
        begin = at;
    }

    private static byte[] bytes(Class<?> beside, String resource) {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(resource), resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the table says of a word: nothing if the word stands there alone; null if it is not there. */
    public @Nullable String find(String word) {
        int low = begin;
        int high = text.length;
        while (low < high) {
            int line = start((low + high) >>> 1);
            int order = compare(word, line);
            if (order == 0) {
                int behind = Math.min(line + word.length() + 1, end(line));
                return new String(text, behind, end(line) - behind, StandardCharsets.UTF_8);
            }
            if (order < 0) {
                high = line;
            } else {
                low = end(line) + 1;
            }
        }
        return null;
    }

    private int start(int inside) {
        int at = inside;
        while (at > begin && text[at - 1] != '\n') {
            at--;
        }
        return at;
    }

    private int end(int inside) {
        int at = inside;
        while (at < text.length && text[at] != '\n') {
            at++;
        }
        return at;
    }

    /** Whether a word comes before, at or after the one at {@code line}. */
    private int compare(String word, int line) {
        for (int i = 0; i < word.length(); i++) {
            int c = letter(line + i);
            if (c != word.charAt(i)) {
                return word.charAt(i) - c;
            }
        }
        return -letter(line + word.length());
    }

    /** The letter at {@code at}; 0 behind a word. */
    private int letter(int at) {
        return at >= text.length || text[at] == '\n' || text[at] == '\t' ? 0 : text[at];
    }
}
