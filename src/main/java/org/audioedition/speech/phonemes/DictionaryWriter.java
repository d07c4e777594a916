package org.audioedition.speech.phonemes;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Turns the dictionary's JSON files into one table in alphabetical order.
 *
 * <p>Words are asked for in small letters, so of two that differ by a capital one is kept: the one in small letters, but for the names of
 * {@code names-before-words.txt}; of two in capitals the first one. A line is the word, its usual sound, and {@code PART=sound} for others.
 */
final class DictionaryWriter {

    private static final String USUAL = "DEFAULT";

    private final Set<String> names = new HashSet<>();
    private final TreeMap<String, String> lines = new TreeMap<>();

    DictionaryWriter() {
        for (List<String> row : Rows.of("names-before-words.txt")) {
            names.add(row.get(0));
        }
    }

    /** Adds the words of a file that no file before it has. */
    void add(Reader file) throws IOException {
        Map<String, String> preferred = new TreeMap<>();
        Map<String, String> otherwise = new TreeMap<>();
        try (JsonReader json = new JsonReader(file)) {
            json.beginObject();
            while (json.hasNext()) {
                String word = json.nextName();
                String line = line(word, json);
                String key = word.toLowerCase(Locale.ROOT);
                if (isAsked(key)) {
                    boolean small = key.equals(word);
                    (small == names.contains(key) ? otherwise : preferred).putIfAbsent(key, line);
                }
            }
            json.endObject();
        } catch (IllegalStateException e) {
            throw new IOException("this is not a dictionary of words and phonemes: " + e.getMessage(), e);
        }
        preferred.forEach(lines::putIfAbsent);
        otherwise.forEach(lines::putIfAbsent);
    }

    void write(OutputStream to) throws IOException {
        for (Map.Entry<String, String> line : lines.entrySet()) {
            to.write((line.getKey() + "\t" + line.getValue() + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Whether a script can ask for the word: letters, with apostrophes and hyphens inside. */
    private static boolean isAsked(String key) {
        return !key.isEmpty() && key.chars().allMatch(c -> (c >= 'a' && c <= 'z') || c == '\'' || c == '-');
    }

    private static String line(String word, JsonReader json) throws IOException {
        if (json.peek() == JsonToken.STRING) {
            return checked(word, json.nextString());
        }
        String usual = "";
        TreeMap<String, String> others = new TreeMap<>();
        json.beginObject();
        while (json.hasNext()) {
            String part = json.nextName();
            if (json.peek() == JsonToken.NULL) {
                json.nextNull();
            } else if (part.equals(USUAL)) {
                usual = checked(word, json.nextString());
            } else {
                others.put(part, checked(word, json.nextString()));
            }
        }
        json.endObject();
        if (usual.isEmpty()) {
            throw new IOException("the dictionary has no usual sound for “" + word + "”");
        }
        StringBuilder line = new StringBuilder(usual);
        others.forEach(
                (part, sound) -> line.append('\t').append(part).append('=').append(sound));
        return line.toString();
    }

    private static String checked(String word, String phonemes) throws IOException {
        if (phonemes.isEmpty() || !Alphabet.isWord(phonemes)) {
            throw new IOException("the dictionary has a symbol that is no phoneme in “" + word + "”: " + phonemes);
        }
        return phonemes;
    }
}
