package org.audioedition.quotation;

import java.util.List;
import java.util.Locale;
import org.audioedition.quotation.Speaker.Gender;
import org.audioedition.quotation.Words.Word;
import org.jspecify.annotations.Nullable;

/**
 * How the text names a speaker beside a speech verb.
 *
 * @param kind name, pronoun or description
 * @param text the name without titles, the pronoun in lower case, or the noun phrase
 * @param gender what a title or pronoun tells
 */
record Mention(Kind kind, String text, Gender gender) {

    enum Kind {
        NAME,
        PRONOUN,
        DESCRIPTION
    }

    private static final int LONGEST_DESCRIPTION = 10;

    /**
     * The mention that a noun phrase makes, or null when it is none.
     *
     * @param phrase the words between a clause's border and the verb, in order
     */
    static @Nullable Mention of(List<Word> phrase, String text) {
        if (phrase.isEmpty()) {
            return null;
        }
        Word last = phrase.get(phrase.size() - 1);
        if (Words.isPronoun(last)) {
            return pronoun(last.lower());
        }
        Mention name = name(phrase);
        if (name != null) {
            return name;
        }
        return description(phrase, text);
    }

    private static @Nullable Mention pronoun(String word) {
        return switch (word) {
            case "he" -> new Mention(Kind.PRONOUN, word, Gender.MALE);
            case "she" -> new Mention(Kind.PRONOUN, word, Gender.FEMALE);
            case "they", "who" -> new Mention(Kind.PRONOUN, word, Gender.UNKNOWN);
            default -> null;
        };
    }

    /** The first run of capitalised words that no preposition rules: {@code Ali Safavi of the Council}. */
    private static @Nullable Mention name(List<Word> phrase) {
        int begin = firstNameWord(phrase);
        if (begin < 0) {
            return null;
        }
        StringBuilder name = new StringBuilder();
        Gender gender = Gender.UNKNOWN;
        for (int i = begin; i < phrase.size() && phrase.get(i).isCapitalised(); i++) {
            String word = phrase.get(i).text();
            if (name.length() == 0 && Titles.isTitle(word)) {
                gender = gender == Gender.UNKNOWN ? Titles.gender(word) : gender;
                continue;
            }
            name.append(name.length() == 0 ? "" : " ").append(withoutPossessive(word));
        }
        return name.length() == 0 ? null : new Mention(Kind.NAME, name.toString(), gender);
    }

    private static int firstNameWord(List<Word> phrase) {
        for (int i = 0; i < phrase.size(); i++) {
            Word word = phrase.get(i);
            if (i > 0 && Words.isPreposition(phrase.get(i - 1))) {
                return -1;
            }
            boolean sentenceStart = i == 0 && (Words.isDeterminer(word) || Words.isPreposition(word));
            if (word.isCapitalised() && !sentenceStart && !isPossessive(word, phrase, i)) {
                return i;
            }
            if (Words.isPreposition(word)) {
                return -1;
            }
        }
        return -1;
    }

    /** {@code Iran’s president}: the name owns the speaker. */
    private static boolean isPossessive(Word word, List<Word> phrase, int i) {
        String lower = word.lower();
        return (lower.endsWith("’s") || lower.endsWith("'s")) && i + 1 < phrase.size();
    }

    private static String withoutPossessive(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith("’s") || lower.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    }

    /** {@code a shopkeeper in Tehran}, {@code the company}. */
    private static @Nullable Mention description(List<Word> phrase, String text) {
        int begin = -1;
        for (int i = phrase.size() - 1; i >= 0; i--) {
            Word word = phrase.get(i);
            boolean behindPreposition = i > 0 && Words.isPreposition(phrase.get(i - 1));
            if (Words.isDeterminer(word) && !behindPreposition) {
                begin = i;
                break;
            }
        }
        if (begin < 0 || phrase.size() - begin > LONGEST_DESCRIPTION || phrase.size() - begin < 2) {
            return null;
        }
        int from = phrase.get(begin).span().start();
        int to = phrase.get(phrase.size() - 1).span().end();
        return new Mention(Kind.DESCRIPTION, text.substring(from, to).replaceAll("\\s+", " "), Gender.UNKNOWN);
    }
}
