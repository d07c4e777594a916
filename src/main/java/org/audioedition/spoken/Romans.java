package org.audioedition.spoken;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Roman numerals, where the word before them asks for a number; "I" alone stays the pronoun. */
final class Romans implements Rule {

    /** Nouns with numbers: "World War II", "Chapter IV". */
    private final Map<String, String> counted = Tables.places("numbered-nouns.txt");

    /** Names of monarchs and popes, said with an ordinal: "Henry VIII". */
    private final Map<String, String> regnal = Tables.places("regnal-names.txt");

    private final Set<String> crowns = Tables.words("crowns.txt");
    private final Set<String> other = Tables.words("not-numerals.txt");

    @Override
    public @Nullable Match read(Line line, int index) {
        String word = line.word(index);
        String numeral = word;
        String ending = "";
        if (word.endsWith("'s")) {
            numeral = word.substring(0, word.length() - 2);
            ending = "'s";
        }
        String before = Letters.lower(line.word(index - 1));
        if (word.length() > 1 && word.endsWith(".") && counted.containsKey(before)) {
            numeral = word.substring(0, word.length() - 1);
        }
        int value = RomanNumeral.value(numeral);
        if (value == 0) {
            return null;
        }
        String cardinal = NumberWords.cardinal(value) + ending;
        boolean name = Letters.isCapitalized(line.word(index - 1));
        if (before.isEmpty()) {
            boolean alone = index == 0 && line.size() <= 2 && numeral.length() > 1 && !other.contains(numeral);
            return alone || isSure(numeral) ? Match.word(cardinal).by("numeral by its form") : null;
        }
        String place = counted.get(before);
        boolean letter = numeral.length() == 1 && "LCDM".contains(numeral);
        if (place != null && !letter && (name || numeral.length() > 1) && !(numeral.equals("I") && !name)) {
            return Match.word(cardinal).by("after a counted noun").from(place);
        }
        boolean list = before.equals("and") || before.equals("or") || before.equals("to") || before.equals("through");
        if (list && numeral.length() > 1 && !other.contains(numeral) && RomanNumeral.value(line.word(index - 2)) > 1) {
            return Match.word(cardinal).by("after another numeral");
        }
        if (name && (isRegnal(line, index, before, numeral) || isHeir(line, index, numeral))) {
            return Match.word("the " + NumberWords.ordinal(value) + ending)
                    .by("after a name")
                    .from(regnal.getOrDefault(before, ""));
        }
        boolean clear = numeral.length() >= 2 && !other.contains(numeral) && value < 90 && !line.headline();
        return clear && (name || isSure(numeral)) ? Match.word(cardinal).by("numeral by its form") : null;
    }

    /** {@code Scene ii}: a numeral in small letters after a counted noun, or null. */
    @Nullable
    Match small(Line line, int index, String word) {
        boolean numeral = word.length() > 1 && word.chars().allMatch(c -> c == 'i' || c == 'v' || c == 'x');
        String place = numeral ? counted.get(Letters.lower(line.word(index - 1))) : null;
        int value = place == null ? 0 : RomanNumeral.value(word.toUpperCase(java.util.Locale.ROOT));
        return place == null || value == 0
                ? null
                : Match.word(NumberWords.cardinal(value))
                        .by("after a counted noun")
                        .from(place);
    }

    private boolean isRegnal(Line line, int index, String before, String numeral) {
        boolean crowned = crowns.contains(Letters.lower(line.word(index - 2)));
        if (numeral.length() > 1) {
            return (crowned || regnal.containsKey(before)) && !other.contains(numeral);
        }
        String next = line.word(index + 1);
        boolean free = !numeral.equals("I")
                || line.word(index).endsWith("'s")
                || next.isEmpty()
                || next.equals("of")
                || next.equals("and")
                || next.equals("was");
        boolean one = numeral.equals("I") || numeral.equals("V") || numeral.equals("X");
        return crowned || (regnal.containsKey(before) && free && one);
    }

    /** "Thurston Howell III": the third of a family, after a first and a last name. */
    private static boolean isHeir(Line line, int index, String numeral) {
        boolean heir = numeral.equals("II") || numeral.equals("III") || numeral.equals("IV");
        // The names of works have numerals, too; they stand in quote marks.
        boolean work = !line.piece(index + 1).isEmpty() && "\"”’".contains(line.piece(index + 1));
        return heir && !work && isName(line.word(index - 1)) && isName(line.word(index - 2)) && !line.headline();
    }

    private static boolean isName(String word) {
        return word.length() > 1
                && Letters.isCapitalized(word)
                && !Letters.isCapitals(word)
                && !word.equals("The")
                && !word.equals("In");
    }

    /** Whether {@code numeral} is hardly ever anything else. */
    private boolean isSure(String numeral) {
        boolean small = numeral.chars().allMatch(c -> c == 'I' || c == 'V' || c == 'X');
        return small && (numeral.equals("II") || numeral.length() > 2) && !other.contains(numeral);
    }
}
