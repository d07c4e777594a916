package org.audioedition.spoken;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Roman numerals, where the word before them asks for a number; "I" alone stays the pronoun. */
final class Romans implements Rule {

    /** Nouns with numbers: "World War II", "Chapter IV". */
    private final Set<String> counted = Tables.words("numbered-nouns.txt");

    /** Names of monarchs and popes, said with an ordinal: "Henry VIII". */
    private final Set<String> regnal = Tables.words("regnal-names.txt");

    private static final Set<String> CROWNS = Set.of(
            "king", "queen", "pope", "emperor", "tsar", "czar", "prince", "sultan", "kaiser", "empress", "patriarch");

    /** Numerals that are more often something else. */
    private static final Set<String> OTHER = Set.of(
            "MI", "MD", "CD", "DC", "CV", "MC", "DI", "MM", "LI", "CC", "CM", "CL", "DL", "ML", "MIX", "DIM", "MILD",
            "CIVIC", "LIV", "MV", "CI", "DM", "MDC", "CCC", "MMM", "DD", "DVD", "MDM", "CDC", "CCI", "CIV", "DIV",
            "MCI", "CDI");

    @Override
    public @Nullable Match read(Line line, int index) {
        String word = line.word(index);
        String numeral = word;
        String ending = "";
        if (word.endsWith("'s")) {
            numeral = word.substring(0, word.length() - 2);
            ending = "'s";
        }
        if (word.length() > 1 && word.endsWith(".") && counted.contains(Letters.lower(line.word(index - 1)))) {
            numeral = word.substring(0, word.length() - 1);
        }
        int value = isNumeral(numeral) ? value(numeral) : 0;
        if (value == 0) {
            return null;
        }
        String before = Letters.lower(line.word(index - 1));
        boolean name = Letters.isCapitalized(line.word(index - 1));
        if (before.isEmpty()) {
            boolean alone = index == 0 && line.size() <= 2 && numeral.length() > 1 && !OTHER.contains(numeral);
            return alone || isSure(numeral) ? Match.word(NumberWords.cardinal(value)) : null;
        }
        if (counted.contains(before) && (name || numeral.length() > 1) && !(numeral.equals("I") && !name)) {
            return Match.word(NumberWords.cardinal(value) + ending);
        }
        if (name && regnal(line, index, before, numeral)) {
            return Match.word("the " + NumberWords.ordinal(value) + ending);
        }
        boolean clear = numeral.length() >= 2 && !OTHER.contains(numeral) && value < 90 && !line.headline();
        boolean sure = clear && isSure(numeral);
        return (name && clear) || sure ? Match.word(NumberWords.cardinal(value) + ending) : null;
    }

    private boolean regnal(Line line, int index, String before, String numeral) {
        boolean crowned = CROWNS.contains(Letters.lower(line.word(index - 2)));
        if (numeral.length() > 1) {
            return (crowned || regnal.contains(before)) && !OTHER.contains(numeral);
        }
        String next = line.word(index + 1);
        boolean free =
                !numeral.equals("I") || next.isEmpty() || next.equals("of") || next.equals("and") || next.equals("was");
        return crowned
                || (regnal.contains(before)
                        && free
                        && (numeral.equals("I") || numeral.equals("V") || numeral.equals("X")));
    }

    /** Whether {@code numeral} is hardly ever anything else. */
    private static boolean isSure(String numeral) {
        boolean small = numeral.chars().allMatch(c -> c == 'I' || c == 'V' || c == 'X');
        return small && (numeral.equals("II") || numeral.length() > 2) && !numeral.equals("XXX");
    }

    private static boolean isNumeral(String word) {
        for (int i = 0; i < word.length(); i++) {
            if ("IVXLCDM".indexOf(word.charAt(i)) < 0) {
                return false;
            }
        }
        return !word.isEmpty() && word.length() <= 9;
    }

    /** The value of a numeral in its one correct form, or 0. */
    private static int value(String numeral) {
        int value = 0;
        int last = 0;
        for (int i = numeral.length() - 1; i >= 0; i--) {
            int digit = digit(numeral.charAt(i));
            value += digit < last ? -digit : digit;
            last = Math.max(last, digit);
        }
        return roman(value).equals(numeral) ? value : 0;
    }

    private static int digit(char c) {
        return switch (c) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            case 'L' -> 50;
            case 'C' -> 100;
            case 'D' -> 500;
            default -> 1000;
        };
    }

    private static String roman(int value) {
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder out = new StringBuilder();
        int rest = value;
        for (int i = 0; i < values.length; i++) {
            while (rest >= values[i]) {
                out.append(signs[i]);
                rest -= values[i];
            }
        }
        return out.toString();
    }
}
