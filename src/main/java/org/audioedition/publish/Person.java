package org.audioedition.publish;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Somebody who is heard, and the mark that stands for them: letters, a shape and a colour, so that none of them alone has to be
 * told apart.
 *
 * @param name as the edition gives it
 * @param letters one or two letters
 * @param number from 1 in the order of their first words; 0 for the narrator
 */
public record Person(String name, String letters, int number) {

    /** So many colours the style sheet has. */
    private static final int COLOURS = 8;

    private static final Pattern WORDS = Pattern.compile("[\\s-]+");

    /** So many shapes. */
    private static final int SHAPES = 4;

    public static Person named(String name, int number) {
        return new Person(name, letters(name), number);
    }

    /** The style classes of the mark; whoever has a colour again has another shape with it. */
    public String classes() {
        if (number == 0) {
            return "v0";
        }
        int turn = number - 1;
        return "v" + (turn % COLOURS + 1) + " m" + (turn + turn / COLOURS) % SHAPES;
    }

    /** The initials of the first and the last capitalised word; of a description, its first letter. */
    private static String letters(String name) {
        String first = "";
        String last = "";
        for (String word : WORDS.split(name.strip(), -1)) {
            int c = word.isEmpty() ? ' ' : word.codePointAt(0);
            if (Character.isUpperCase(c) || Character.isTitleCase(c)) {
                last = first.isEmpty() ? "" : Character.toString(c);
                first = first.isEmpty() ? Character.toString(c) : first;
            }
        }
        if (!first.isEmpty()) {
            return first + last;
        }
        int letter = name.codePoints().filter(Character::isLetter).findFirst().orElse('?');
        return Character.toString(letter).toUpperCase(Locale.ROOT);
    }
}
