package org.audioedition.spoken;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Words of letters and digits mixed (H1N1, A320), and words with capitals inside (YouTube). */
final class Codes implements Rule {

    /** Beginnings of names after which a capital begins no new word: McDonald, DeSantis. */
    private static final List<String> PREFIXES =
            List.of("Mc", "Mac", "De", "La", "Le", "Di", "Du", "Van", "Fitz", "Del", "Al", "El", "Da", "St", "O");

    private final UnaryOperator<String> say;

    /** @param say says one part */
    Codes(UnaryOperator<String> say) {
        this.say = say;
    }

    @Override
    public @Nullable Match read(Line line, int index) {
        String word = line.word(index);
        String stem = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        List<String> parts = isSimple(stem) ? split(stem) : List.of();
        if (parts.size() < 2 || (parts.size() == 2 && PREFIXES.contains(parts.get(0)))) {
            return null;
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            boolean plural = i == parts.size() - 1 && i > 0 && part.equals("s") && Letters.isDigits(parts.get(i - 1));
            if (plural) {
                String number = NumberWords.plural(out.toString());
                out.setLength(0);
                out.append(number);
            } else {
                out.append(i == 0 ? "" : " ").append(part(part));
            }
        }
        return Match.word(out + (word.length() > stem.length() ? "'s" : ""));
    }

    private String part(String part) {
        if (Letters.isDigits(part)) {
            return NumberWords.name(part);
        }
        return part.length() == 1 ? Letters.spell(part) : say.apply(part);
    }

    private static boolean isSimple(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Letters.isLetter(word.charAt(i)) && !Letters.isDigit(word.charAt(i))) {
                return false;
            }
        }
        return !word.isEmpty();
    }

    /** {@code word} cut between letters and digits, before a capital after a small letter, and at all other signs. */
    static List<String> split(String word) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= word.length(); i++) {
            if (i == word.length() || (i > from && cut(word, i)) || !alphanumeric(word.charAt(i))) {
                if (i > from) {
                    parts.add(word.substring(from, i));
                }
                from = i < word.length() && !alphanumeric(word.charAt(i)) ? i + 1 : i;
            }
        }
        return parts;
    }

    private static boolean alphanumeric(char c) {
        return Letters.isLetter(c) || Letters.isDigit(c);
    }

    private static boolean cut(String word, int at) {
        char before = word.charAt(at - 1);
        char c = word.charAt(at);
        if (Letters.isDigit(before) != Letters.isDigit(c)) {
            return true;
        }
        if (!Letters.isUpper(c)) {
            return false;
        }
        boolean hump = Letters.isUpper(before)
                && at + 2 < word.length()
                && Letters.isLower(word.charAt(at + 1))
                && Letters.isLower(word.charAt(at + 2));
        return Letters.isLower(before) || hump;
    }
}
