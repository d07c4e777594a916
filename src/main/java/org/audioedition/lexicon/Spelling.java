package org.audioedition.lexicon;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** What counts as the same spelling: accents, typographic marks and, within limits, capitals make no other word. */
final class Spelling {

    /** Letters with a stroke and the like, which Unicode does not take apart. */
    private static final Map<Character, String> PLAIN = Map.ofEntries(
            Map.entry('ı', "i"),
            Map.entry('ł', "l"),
            Map.entry('Ł', "L"),
            Map.entry('ø', "o"),
            Map.entry('Ø', "O"),
            Map.entry('đ', "d"),
            Map.entry('Đ', "D"),
            Map.entry('ħ', "h"),
            Map.entry('Ħ', "H"),
            Map.entry('æ', "ae"),
            Map.entry('Æ', "AE"),
            Map.entry('œ', "oe"),
            Map.entry('Œ', "OE"),
            Map.entry('ß', "ss"),
            Map.entry('ə', "a"),
            Map.entry('Ə', "A"));

    private Spelling() {}

    /** Composed, with single spaces. */
    static String tidied(String text) {
        StringJoiner tidied = new StringJoiner(" ");
        String composed = composed(text);
        int from = 0;
        for (int at = 0; at <= composed.length(); at++) {
            if (at == composed.length() || isSpace(composed.charAt(at))) {
                if (at > from) {
                    tidied.add(composed.substring(from, at));
                }
                from = at + 1;
            }
        }
        return tidied.toString();
    }

    /** With each accent on its letter. */
    static String composed(String text) {
        return isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** The words of a tidied text. */
    static List<String> words(String tidied) {
        return List.of(tidied.split(" ", -1));
    }

    /** Whether a lexicon can hold a tidied text: a few words of letters, not too long. */
    static boolean isGrapheme(String tidied) {
        List<String> words = words(tidied);
        return tidied.length() <= Lexeme.LONGEST_GRAPHEME
                && words.size() <= Lexeme.MOST_WORDS
                && words.stream().noneMatch(word -> folded(word).isEmpty());
    }

    /** Without accents, and with the marks of a typewriter; capitals stay. */
    static String folded(String word) {
        if (isAscii(word)) {
            return word;
        }
        StringBuilder out = new StringBuilder(word.length());
        String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            switch (c) {
                case '’', '‘', '＇', 'ʼ', 'ʻ', 'ʿ', 'ʾ' -> out.append('\'');
                case '‐', '‑', '–' -> out.append('-');
                default -> {
                    int type = Character.getType(c);
                    if (type != Character.NON_SPACING_MARK && type != Character.FORMAT) {
                        out.append(PLAIN.getOrDefault(c, String.valueOf(c)));
                    }
                }
            }
        }
        return out.toString();
    }

    static String lower(String folded) {
        return folded.toLowerCase(Locale.ROOT);
    }

    /** How a folded word is written for a folded grapheme whose letters are the same but for case; null if it is another. */
    static @Nullable How fit(String word, String grapheme) {
        if (word.equals(grapheme)) {
            return How.AS_WRITTEN;
        }
        boolean capitals = word.equals(word.toUpperCase(Locale.ROOT));
        boolean capitalized = Character.isLowerCase(grapheme.charAt(0)) && Character.isUpperCase(word.charAt(0));
        boolean rest = grapheme.equals(lower(grapheme)) || word.substring(1).equals(grapheme.substring(1));
        return capitals || (capitalized && rest) ? How.OTHER_CASE : null;
    }

    /** No-break spaces too, which stand between the words of names. */
    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
