package org.audioedition.spoken;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Words of letters and digits mixed (H1N1, A320, PM2.5), and words with capitals inside (YouTube). */
final class Codes implements Rule {

    /** Beginnings of names after which a capital begins no new word: McDonald, DeSantis. */
    private static final List<String> PREFIXES =
            List.of("Mc", "Mac", "De", "La", "Le", "Di", "Du", "Van", "Fitz", "Del", "Al", "El", "Da", "St", "O");

    private static final Map<String, String> STARTS = starts();

    private final UnaryOperator<String> say;

    /** @param say says one part */
    Codes(UnaryOperator<String> say) {
        this.say = say;
    }

    private static Map<String, String> starts() {
        Map<String, String> starts = new HashMap<>();
        for (Tables.Row row : Tables.rows("code-words.txt")) {
            starts.put(row.get(0), row.get(1));
        }
        return starts;
    }

    /** The reading of letters before the number of a code; empty if they have none of their own. */
    static String start(String letters) {
        return STARTS.getOrDefault(letters, "");
    }

    /** The number of a type with its letters: {@code 24M}. */
    static String type(String part) {
        StringBuilder out = new StringBuilder();
        for (String run : split(part)) {
            out.append(out.length() == 0 ? "" : " ")
                    .append(Letters.isDigits(run) ? NumberWords.name(run) : Letters.spell(run));
        }
        return out.toString();
    }

    @Override
    public @Nullable Match read(Line line, int index) {
        String word = line.word(index);
        String stem = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        int points = points(stem);
        if (points < 0) {
            return null;
        }
        List<String> parts = split(stem);
        if (parts.size() < 2 || (parts.size() == 2 && PREFIXES.contains(parts.get(0)))) {
            return null;
        }
        // One point is a decimal, several are the levels of a version, but a lineage (B.1.1.7) has none.
        boolean decimal = points == 1 || (points > 1 && !start(parts.get(0)).isEmpty());
        String spoken = join(stem, parts, decimal) + (word.length() > stem.length() ? "'s" : "");
        return Match.word(spoken).by(points > 0 ? "code with points" : "parts of a code");
    }

    private String join(String stem, List<String> parts, boolean decimal) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            boolean point = at > 0 && stem.charAt(at) == '.';
            at += part.length() + (point ? 1 : 0);
            boolean plural = i == parts.size() - 1 && i > 0 && part.equals("s") && Letters.isDigits(parts.get(i - 1));
            if (plural) {
                String number = NumberWords.plural(out.toString());
                out.setLength(0);
                out.append(number);
            } else {
                String joint = point && decimal ? " point " : " ";
                boolean first =
                        i == 0 && Letters.isDigits(parts.get(1)) && !start(part).isEmpty();
                boolean brief = part.length() == 2 && Letters.isCapitals(part) && Letters.isLetters(part);
                out.append(i == 0 ? "" : joint)
                        .append(first ? start(part) : brief ? Letters.spell(part) : part(part, point));
            }
        }
        return out.toString();
    }

    private String part(String part, boolean point) {
        if (Letters.isDigits(part)) {
            return point ? NumberWords.digits(part) : NumberWords.name(part);
        }
        return part.length() == 1 ? Letters.spell(part) : say.apply(part);
    }

    /** The points in {@code word}, all of them before a digit; -1 if it holds another sign, or no letter. */
    private static int points(String word) {
        int points = 0;
        boolean letter = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean point = c == '.' && i > 0 && i + 1 < word.length() && Letters.isDigit(word.charAt(i + 1));
            points += point ? 1 : 0;
            letter |= Letters.isLetter(c);
            if (!point && !alphanumeric(c)) {
                return -1;
            }
        }
        return letter ? points : -1;
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
