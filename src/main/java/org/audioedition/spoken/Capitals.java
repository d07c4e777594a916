package org.audioedition.spoken;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words in capitals: letter by letter (FBI, U.S.) or as words (NATO, and the shouting of headlines).
 *
 * <p>The tables decide first; the rest is spelled unless it can be pronounced and is long or has the form of a word.
 */
final class Capitals implements Rule {

    private static final int SHORT = 4;

    private final Map<String, String> initialisms = Tables.places("initialisms.txt");
    private final Map<String, String> acronyms = Tables.places("acronyms.txt");
    private final Map<String, String> common = Tables.places("capital-words.txt");

    @Override
    public @Nullable Match read(Line line, int index) {
        String word = line.word(index);
        if (word.length() == 1) {
            return Match.word(SingleLetters.say(line, index, word)).by("single letter");
        }
        if (Dotted.isDotted(word)) {
            return Match.word(Dotted.spell(word)).by("letters with stops");
        }
        if (!isCandidate(word)) {
            return null;
        }
        String elided = elided(word);
        if (elided != null) {
            return Match.word(elided).by("capitals after an elision");
        }
        String stem = stem(word);
        String ending = word.length() > stem.length() ? "'s" : "";
        if (stem.length() == 1 && Letters.isUpper(stem.charAt(0)) && !ending.isEmpty()) {
            return Match.word(stem + ending).by("single letter");
        }
        if (stem.length() < 2 || !allUpper(stem)) {
            return stem.indexOf('&') > 0 && allUpper(stem.replace("&", ""))
                    ? Match.word(ampersand(stem) + ending).by("letters and an ampersand")
                    : null;
        }
        if (isSpelled(line, index, stem)) {
            return Match.word(Letters.spell(stem) + ending)
                    .by("letter by letter")
                    .from(initialisms.getOrDefault(stem, ""));
        }
        String plural = ending.isEmpty() ? "" : word.indexOf('\'') > 0 ? "'s" : "s";
        return Match.word(Letters.lower(stem) + plural)
                .by("capitals as a word")
                .from(acronyms.getOrDefault(stem, common.getOrDefault(stem, "")));
    }

    /** Whether two of the first four characters are capitals, or one and an ampersand or an ending. */
    private static boolean isCandidate(String word) {
        for (int i = 0; i < word.length() && i < SHORT; i++) {
            if (Letters.isUpper(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** {@code l'OSR}, {@code d'ESPN}: the letter of an article and capitals; null if it is none. */
    private @Nullable String elided(String word) {
        boolean article = word.charAt(1) == '\''
                && (word.charAt(0) == 'l' || word.charAt(0) == 'd')
                && word.length() > 3
                && allUpper(word.substring(2));
        if (!article) {
            return null;
        }
        String name = word.substring(2);
        return word.charAt(0) + " " + (acronyms.containsKey(name) ? Letters.lower(name) : Letters.spell(name));
    }

    private static boolean allUpper(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Letters.isUpper(word.charAt(i))) {
                return false;
            }
        }
        return !word.isEmpty();
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

    /** {@code AT&T}, {@code Q&A}. */
    private static String ampersand(String word) {
        StringBuilder out = new StringBuilder();
        for (String part : word.split("&", -1)) {
            out.append(out.length() == 0 ? "" : " and ").append(Letters.spell(part));
        }
        return out.toString();
    }

    private boolean isSpelled(Line line, int index, String stem) {
        if (acronyms.containsKey(stem)) {
            return false;
        }
        if (initialisms.containsKey(stem)) {
            return !(common.containsKey(stem) && (line.headline() || isShouted(line, index)));
        }
        if (!Pronounceable.is(stem)) {
            return true;
        }
        if (line.headline() || common.containsKey(stem) || isDateline(line, index)) {
            return false;
        }
        return stem.length() < SHORT || (stem.length() == SHORT && !Pronounceable.isPlain(stem));
    }

    /** Whether a common word beside it stands in capitals, too. */
    private boolean isShouted(Line line, int index) {
        return isCommon(line.word(index - 1)) || isCommon(line.word(index + 1));
    }

    private boolean isCommon(String word) {
        return word.length() > 1 && common.containsKey(word) && !initialisms.containsKey(word);
    }

    /** A place in capitals at the head of a report: {@code TEHRAN, Iran (AP) —}. */
    private static boolean isDateline(Line line, int index) {
        String next = line.piece(index + 1);
        return index == 0
                && !next.isEmpty()
                && ",(—–-:".indexOf(next.charAt(0)) >= 0
                && line.word(0).length() >= SHORT;
    }
}
