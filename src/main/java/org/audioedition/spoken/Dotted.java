package org.audioedition.spoken;

/** Single letters with stops: {@code U.S.}, {@code p.m.}, {@code J.}, {@code U.S.'s}. */
final class Dotted {

    private Dotted() {}

    static boolean isDotted(String word) {
        if (word.length() < 2 || word.charAt(1) != '.' || !Letters.isLetter(word.charAt(0))) {
            return false;
        }
        int at = 0;
        while (at + 1 < word.length() && Letters.isLetter(word.charAt(at)) && word.charAt(at + 1) == '.') {
            at += 2;
        }
        String rest = word.substring(at);
        return rest.isEmpty()
                || rest.equals("'s")
                || rest.equals("s")
                || (rest.length() == 1 && Letters.isLetter(rest.charAt(0)))
                || (rest.length() == 3 && rest.endsWith("'s"));
    }

    /** The names of its letters. */
    static String spell(String word) {
        boolean ending = word.endsWith("'s") || word.endsWith(".s");
        String letters = word.substring(0, word.length() - (ending ? (word.endsWith("'s") ? 2 : 1) : 0));
        return Letters.spell(letters) + (ending ? "'s" : "");
    }
}
