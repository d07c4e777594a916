package org.audioedition.spoken;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Words joined by hyphens, slashes and other signs: each part is said by itself. */
final class Compounds implements Rule {

    private static final Set<String> CHOICES =
            Set.of("he/she", "she/he", "his/her", "her/his", "him/her", "his/hers", "s/he", "either/or", "yes/no");

    private static final int LONGEST_CHOICE = 10;

    private final UnaryOperator<String> say;
    private final Marks marks;

    /** @param say says one part */
    Compounds(UnaryOperator<String> say, Marks marks) {
        this.say = say;
        this.marks = marks;
    }

    @Override
    public @Nullable Match read(Line line, int index) {
        String word = line.word(index);
        if (word.equals("and/or")) {
            return Match.word("and or");
        }
        return isJoined(word) ? Match.word(parts(word)) : null;
    }

    private static boolean isJoined(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!bound(word, i)) {
                return true;
            }
        }
        return false;
    }

    /** All parts and the signs between them. */
    private String parts(String word) {
        StringBuilder out = new StringBuilder();
        String previous = "";
        int from = 0;
        for (int i = 0; i <= word.length(); i++) {
            if (i < word.length() && bound(word, i)) {
                continue;
            }
            if (i > from) {
                String part = word.substring(from, i);
                append(out, part(previous, part));
                previous = part;
            }
            if (i < word.length()) {
                append(out, sign(word, i));
            }
            from = i + 1;
        }
        return out.toString();
    }

    /** A word that no class knows, with every letter and digit in it. */
    String remains(String word) {
        if (isLettersOnly(word)) {
            return Letters.lower(word);
        }
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (int i = 0; i <= word.length(); i++) {
            boolean inside = i < word.length() && (Letters.isLetter(word.charAt(i)) || word.charAt(i) == '\'');
            if (inside) {
                continue;
            }
            append(out, Letters.lower(word.substring(from, i)));
            if (i < word.length()) {
                char c = word.charAt(i);
                append(
                        out,
                        Letters.isDigit(c) ? NumberWords.digits(String.valueOf(c)) : c == '.' ? "dot" : sign(word, i));
            }
            from = i + 1;
        }
        return out.toString();
    }

    private static boolean isLettersOnly(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Letters.isLetter(word.charAt(i)) && word.charAt(i) != '\'' && word.charAt(i) != '.') {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder out, String words) {
        if (!words.isEmpty()) {
            out.append(out.length() == 0 ? "" : " ").append(words);
        }
    }

    private static boolean bound(String word, int at) {
        char c = word.charAt(at);
        if (Letters.isLetter(c) || Letters.isDigit(c) || c == '\'' || c == '$' || c == '°' || c == '%') {
            return true;
        }
        boolean stop = at > 0 && (c == '.' || c == ',');
        if (!stop) {
            return c >= 0x80 && (Character.isLetter(c) || Character.getType(c) == Character.CURRENCY_SYMBOL);
        }
        boolean digits =
                Letters.isDigit(word.charAt(at - 1)) && at + 1 < word.length() && Letters.isDigit(word.charAt(at + 1));
        boolean initials = c == '.'
                && (at < 2 || !Letters.isLetter(word.charAt(at - 2)))
                && (at + 1 == word.length() || !Letters.isDigit(word.charAt(at + 1)));
        return digits || initials;
    }

    private String part(String previous, String part) {
        String unit = Letters.isDigits(previous) ? Units.singular(part) : null;
        if (unit != null) {
            return unit;
        }
        boolean road = part.length() == 3 && Letters.isDigits(part) && previous.length() == 1 && !previous.equals("F");
        return road ? NumberWords.name(part) : say.apply(part);
    }

    private String sign(String word, int at) {
        char c = word.charAt(at);
        return switch (c) {
            case '-', '_', '.', ',', ':' -> "";
            case '/' -> word.length() <= LONGEST_CHOICE && CHOICES.contains(Letters.lower(word)) ? "or" : "slash";
            default -> marks.name(c);
        };
    }
}
