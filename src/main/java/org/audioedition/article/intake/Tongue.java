package org.audioedition.article.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The language that a text is in, told by its script and, in Latin script, by its small words: they are a third of any text, and few
 * languages share many of them.
 */
public final class Tongue {

    private static final String TABLE = "common-words.txt";
    /** So many words tell a language; a hundred thousand more tell nothing new. */
    private static final int MOST_WORDS = 3000;
    /** Below this nobody can tell. */
    private static final int LEAST_WORDS = 20;
    /** Of a text in a language at least so many words are small ones. */
    private static final double LEAST_SHARE = 0.12;
    /** And so many different ones. */
    private static final int LEAST_DIFFERENT = 5;

    /** And so many times as many as those of the next language. */
    private static final double LEAST_LEAD = 1.3;

    /** What is written in a script that one large language has to itself, or the largest of its languages. */
    private static final Map<Character.UnicodeScript, String> BY_SCRIPT = Map.ofEntries(
            Map.entry(Character.UnicodeScript.CYRILLIC, "ru"),
            Map.entry(Character.UnicodeScript.GREEK, "el"),
            Map.entry(Character.UnicodeScript.ARABIC, "ar"),
            Map.entry(Character.UnicodeScript.HEBREW, "he"),
            Map.entry(Character.UnicodeScript.HAN, "zh"),
            Map.entry(Character.UnicodeScript.HIRAGANA, "ja"),
            Map.entry(Character.UnicodeScript.KATAKANA, "ja"),
            Map.entry(Character.UnicodeScript.HANGUL, "ko"),
            Map.entry(Character.UnicodeScript.THAI, "th"),
            Map.entry(Character.UnicodeScript.DEVANAGARI, "hi"),
            Map.entry(Character.UnicodeScript.BENGALI, "bn"),
            Map.entry(Character.UnicodeScript.TAMIL, "ta"),
            Map.entry(Character.UnicodeScript.GEORGIAN, "ka"),
            Map.entry(Character.UnicodeScript.ARMENIAN, "hy"));

    private Tongue() {}

    /** The language of a text as a BCP 47 tag; null where nobody can tell. */
    public static @Nullable String of(String text) {
        String script = byScript(text);
        return script != null ? script : byWords(text);
    }

    /** Most letters of another script than Latin. */
    private static @Nullable String byScript(String text) {
        Map<Character.UnicodeScript, Integer> letters = new EnumMap<>(Character.UnicodeScript.class);
        int all = 0;
        for (int i = 0; i < text.length() && all < MOST_WORDS; i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (Character.isLetter(c)) {
                letters.merge(Character.UnicodeScript.of(c), 1, Integer::sum);
                all++;
            }
        }
        for (Map.Entry<Character.UnicodeScript, Integer> one : letters.entrySet()) {
            String language = BY_SCRIPT.get(one.getKey());
            // Japanese has more Chinese letters than its own.
            boolean japanese = "zh".equals(language)
                    && letters.getOrDefault(Character.UnicodeScript.HIRAGANA, 0) * 10 > one.getValue();
            if (language != null && one.getValue() * 2 > all && all >= LEAST_WORDS) {
                return japanese ? "ja" : language;
            }
        }
        return null;
    }

    private static @Nullable String byWords(String text) {
        Map<String, Integer> found = new HashMap<>();
        Map<String, Set<String>> different = new HashMap<>();
        int words = 0;
        int at = 0;
        while (at < text.length() && words < MOST_WORDS) {
            int end = at;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                words++;
                String word = text.substring(at, end).toLowerCase(Locale.ROOT);
                for (String language : Table.LANGUAGES.getOrDefault(word, Set.of())) {
                    found.merge(language, 1, Integer::sum);
                    different.computeIfAbsent(language, key -> new HashSet<>()).add(word);
                }
            }
            at = end + 1;
        }
        if (words < LEAST_WORDS) {
            return null;
        }
        // One word again and again, as "door" in a list of doors, tells nothing.
        found.keySet()
                .removeIf(language -> different.getOrDefault(language, Set.of()).size() < LEAST_DIFFERENT);
        List<Map.Entry<String, Integer>> best = found.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(2)
                .toList();
        if (best.isEmpty() || best.get(0).getValue() < words * LEAST_SHARE) {
            return null;
        }
        boolean leads = best.size() < 2 || best.get(0).getValue() > best.get(1).getValue() * LEAST_LEAD;
        return leads ? best.get(0).getKey() : null;
    }

    /** The small words, and the languages that have them; read when the first text is to be told. */
    private static final class Table {

        private static final Map<String, Set<String>> LANGUAGES = read();

        private static Map<String, Set<String>> read() {
            Map<String, Set<String>> languages = new LinkedHashMap<>();
            try (InputStream in = Objects.requireNonNull(Tongue.class.getResourceAsStream(TABLE), TABLE);
                    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    int colon = line.indexOf(':');
                    if (!line.startsWith("#") && colon > 0) {
                        for (String word : line.substring(colon + 1).strip().split(" ", -1)) {
                            languages
                                    .computeIfAbsent(word, key -> new HashSet<>())
                                    .add(line.substring(0, colon));
                        }
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return languages;
        }
    }
}
