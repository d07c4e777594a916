package org.audioedition.spoken;

import org.jspecify.annotations.Nullable;

/** Numbers with blanks inside: groups of thousands ({@code 12 345 678}) and sizes ({@code 10 x 12}). */
final class SpacedNumbers {

    private SpacedNumbers() {}

    static @Nullable Match read(Line line, int index, Figure figure) {
        Match times = times(line, index, figure);
        return times == null ? grouped(line, index, figure.whole()) : times;
    }

    /** {@code 10 x 12}: by, unless it is a sum. */
    private static @Nullable Match times(Line line, int index, Figure figure) {
        String sign = line.piece(index + 1);
        boolean letter = sign.equals("x") || sign.equals("X");
        String next = line.word(index + 2);
        if (!(letter || sign.equals("×")) || next.isEmpty() || !Letters.isDigit(next.charAt(0))) {
            return null;
        }
        boolean sum = line.piece(index + 3).equals("=");
        boolean measured = !Letters.isDigit(next.charAt(next.length() - 1));
        if (!letter && !measured) {
            return null;
        }
        return Match.of(2, figure.words() + (sum ? " times" : " by")).by(sum ? "product" : "size");
    }

    /** {@code 12 345 678}: blanks between groups of three digits. */
    private static @Nullable Match grouped(Line line, int index, String first) {
        String before = line.word(index - 1);
        boolean free = first.length() <= 3
                && first.charAt(0) != '0'
                && !Letters.isCapitalized(before)
                && (before.isEmpty() || !Letters.isDigit(before.charAt(0)));
        StringBuilder digits = new StringBuilder(first);
        int tokens = 1;
        while (free && tokens < 6 && isGroup(line.word(index + tokens))) {
            digits.append(line.word(index + tokens));
            tokens++;
        }
        String after = line.word(index + tokens);
        boolean more = !after.isEmpty() && (Letters.isDigit(after.charAt(0)) || Letters.isUpper(after.charAt(0)));
        return tokens == 1 || more
                ? null
                : Match.of(tokens, NumberWords.cardinal(digits.toString())).by("blanks between thousands");
    }

    private static boolean isGroup(String word) {
        return word.length() == 3 && Letters.isDigits(word);
    }
}
