package org.audioedition.spoken;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words in capitals: letter by letter (FBI, U.S.) or as words (NATO, and the shouting of headlines).
 *
 * <p>The tables decide first; of the rest, what has no vowel or at most four letters is spelled, unless it is a common
 * word in capitals.
 */
final class Capitals implements Rule {

    private static final int SHORT = 4;

    private final Set<String> initialisms = Tables.words("initialisms.txt");
    private final Set<String> acronyms = Tables.words("acronyms.txt");
    private final Set<String> common = Tables.words("capital-words.txt");

    /** Nouns before a letter that is a name: "plan A". */
    private static final Set<String> LETTERED = Set.of(
            "plan",
            "vitamin",
            "hepatitis",
            "grade",
            "group",
            "type",
            "section",
            "class",
            "category",
            "level",
            "model",
            "team",
            "option",
            "block",
            "schedule",
            "influenza",
            "side",
            "an",
            "exhibit",
            "list",
            "point",
            "serie",
            "form",
            "letter",
            "series");

    @Override
    public @Nullable Match read(Line line, int index) {
        String word = line.word(index);
        if (!some(word)) {
            return dotted(word) ? Match.word(spellDotted(word)) : null;
        }
        if (word.length() == 1) {
            return Match.word(single(line, index, word));
        }
        if (dotted(word)) {
            return Match.word(spellDotted(word));
        }
        String stem = stem(word);
        String ending = word.length() > stem.length() ? "'s" : "";
        if (stem.length() == 1 && Letters.isUpper(stem.charAt(0)) && !ending.isEmpty()) {
            return Match.word(stem + ending);
        }
        if (stem.length() < 2 || !Letters.isLetters(stem) || !allUpper(stem)) {
            return stem.indexOf('&') > 0 && allUpper(stem.replace("&", ""))
                    ? Match.word(ampersand(stem) + ending)
                    : null;
        }
        if (spelled(line, index, stem)) {
            return Match.word(Letters.spell(stem) + ending);
        }
        String plural = ending.isEmpty() ? "" : word.indexOf('\'') > 0 ? "'s" : "s";
        return Match.word(Letters.lower(stem) + plural);
    }

    private static boolean some(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Letters.isUpper(word.charAt(i))) {
                return true;
            }
        }
        return word.length() == 1;
    }

    private static boolean allUpper(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Letters.isUpper(word.charAt(i))) {
                return false;
            }
        }
        return !word.isEmpty();
    }

    private static String single(Line line, int index, String word) {
        String lower = Letters.lower(word);
        if (lower.equals("i")) {
            return "i";
        }
        if (word.equals("a")) {
            return "a";
        }
        if (line.piece(index - 1).equals("°") && (lower.equals("c") || lower.equals("f"))) {
            return lower.equals("c") ? "celsius" : "fahrenheit";
        }
        if (word.equals("A")) {
            boolean letter = line.piece(index + 1).equals("+")
                    || LETTERED.contains(Letters.lower(line.word(index - 1)))
                    || (line.inside(index) && Letters.isCapitalized(line.word(index - 1)) && line.last(index));
            return letter ? "A" : "a";
        }
        return Letters.isLetter(word.charAt(0)) ? Letters.spell(word) : lower;
    }

    /** The word without a plural or possessive ending, if it is capitals up to there. */
    private static String stem(String word) {
        int end = word.length();
        if (word.endsWith("'s") || word.endsWith("'S") || word.endsWith("s'")) {
            end -= 2;
        } else if (word.endsWith("s") && end > 2) {
            end -= 1;
        }
        String stem = word.substring(0, end);
        return stem.endsWith("'") ? stem.substring(0, stem.length() - 1) : stem;
    }

    /** Whether {@code word} is single letters with stops: {@code U.S.}, {@code p.m.}, {@code J.}, {@code U.S.'s}. */
    private static boolean dotted(String word) {
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

    private static String spellDotted(String word) {
        boolean ending = word.endsWith("'s") || word.endsWith(".s");
        String letters = word.substring(0, word.length() - (ending ? (word.endsWith("'s") ? 2 : 1) : 0));
        return Letters.spell(letters) + (ending ? "'s" : "");
    }

    /** {@code AT&T}, {@code Q&A}. */
    private static String ampersand(String word) {
        StringBuilder out = new StringBuilder();
        for (String part : word.split("&", -1)) {
            out.append(out.length() == 0 ? "" : " and ").append(Letters.spell(part));
        }
        return out.toString();
    }

    private boolean spelled(Line line, int index, String stem) {
        if (acronyms.contains(stem)) {
            return false;
        }
        if (initialisms.contains(stem)) {
            return !(line.headline() && common.contains(stem));
        }
        if (!pronounceable(stem)) {
            return true;
        }
        if (line.headline() || common.contains(stem) || dateline(line, index)) {
            return false;
        }
        return stem.length() <= SHORT;
    }

    /** A place in capitals at the head of a report: {@code TEHRAN, Iran (AP) —}. */
    private static boolean dateline(Line line, int index) {
        String next = line.piece(index + 1);
        return index == 0
                && !next.isEmpty()
                && ",(—–-:".indexOf(next.charAt(0)) >= 0
                && line.word(0).length() >= SHORT;
    }

    /** Whether a run of letters has a vowel and no heap of consonants. */
    static boolean pronounceable(String letters) {
        int consonants = 0;
        int vowels = 0;
        for (int i = 0; i < letters.length(); i++) {
            boolean vowel = "AEIOUYaeiouy".indexOf(letters.charAt(i)) >= 0;
            vowels += vowel ? 1 : 0;
            consonants = vowel ? 0 : consonants + 1;
            if (consonants > 4) {
                return false;
            }
        }
        boolean start = letters.length() < 3
                || hasVowel(letters.substring(0, 3))
                || letters.startsWith("STR")
                || letters.startsWith("SCHR")
                || letters.startsWith("SCH")
                || letters.startsWith("THR")
                || letters.startsWith("SPR")
                || letters.startsWith("SCR")
                || letters.startsWith("SPL")
                || letters.startsWith("SHR")
                || letters.startsWith("CHR");
        return vowels > 0 && start;
    }

    private static boolean hasVowel(String letters) {
        for (int i = 0; i < letters.length(); i++) {
            if ("AEIOUYaeiouy".indexOf(letters.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
