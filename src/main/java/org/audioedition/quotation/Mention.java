package org.audioedition.quotation;

import java.util.List;
import java.util.Set;
import org.audioedition.article.Span;
import org.audioedition.quotation.Names.Name;
import org.audioedition.quotation.Speaker.Gender;
import org.audioedition.quotation.Words.Word;
import org.jspecify.annotations.Nullable;

/**
 * How the text names a speaker beside a speech verb.
 *
 * @param kind name, pronoun or description
 * @param text the name without titles, the pronoun in lower case, or the noun phrase
 * @param gender what a title or pronoun tells
 * @param name the name; null if it is none
 * @param span where it stands
 */
record Mention(
        Kind kind, String text, Gender gender, @Nullable Name name, Span span) {

    enum Kind {
        NAME,
        PRONOUN,
        DESCRIPTION
    }

    private static final int LONGEST_DESCRIPTION = 12;
    /** Words that begin a clause of their own. */
    private static final Set<String> CLAUSES =
            Set.of("who", "whom", "whose", "which", "that", "when", "while", "as", "after", "before", "during", "if");

    private static final int LONGEST_BARE = 4;
    /** Words that name somebody by themselves. */
    private static final Set<String> ALONE =
            Set.of("one", "another", "others", "some", "many", "both", "police", "people", "men", "women", "children");

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
            return pronoun(last);
        }
        Mention name = name(head(phrase), text);
        return name == null ? description(withoutClause(phrase), text) : name;
    }

    /** The mention that a name makes. */
    static Mention of(Name name) {
        return new Mention(Kind.NAME, name.text(), Titles.gender(name.title()), name, name.span());
    }

    private static @Nullable Mention pronoun(Word word) {
        Gender gender = Pronouns.gender(word.lower());
        return switch (word.lower()) {
            case "he", "she", "they", "who", "it" -> new Mention(Kind.PRONOUN, word.lower(), gender, null, word.span());
            default -> null;
        };
    }

    /** The phrase up to its first preposition: {@code Ali Safavi of the Council}. */
    private static List<Word> head(List<Word> phrase) {
        int end = 1;
        while (end < phrase.size() && (phrase.get(end).isCapitalised() || !Names.isFunctionWord(phrase.get(end)))) {
            end++;
        }
        return phrase.subList(0, end);
    }

    /** The name that ends the phrase: in {@code Trump campaign spokeswoman Hope Hicks} the last one. */
    private static @Nullable Mention name(List<Word> head, String text) {
        List<Name> names = Names.in(text, head);
        if (names.isEmpty()) {
            return null;
        }
        Name last = names.get(names.size() - 1);
        boolean ends = last.span().end() == head.get(head.size() - 1).span().end() && !isTitleAlone(last, head);
        return ends ? of(last) : null;
    }

    /** {@code the Senator}: no last name, for a word stands before it. */
    private static boolean isTitleAlone(Name name, List<Word> head) {
        return head.size() > 1
                && name.words().size() == 1
                && Titles.isTitle(name.last())
                && name.title().isEmpty();
    }

    private static boolean isPlural(Word word) {
        String lower = word.lower();
        return (lower.length() > 3 && lower.endsWith("s") && !lower.endsWith("ss") && !Names.isPossessive(word))
                || ALONE.contains(lower);
    }

    /** The phrase up to a relative clause or a verb. */
    private static List<Word> withoutClause(List<Word> phrase) {
        for (int i = 1; i < phrase.size(); i++) {
            boolean verb = i > 1 && (Words.isFiniteVerb(phrase.get(i)) || governs(phrase, i));
            if (verb || CLAUSES.contains(phrase.get(i).lower())) {
                return phrase.subList(0, i);
            }
        }
        return phrase;
    }

    /** {@code raised her glass}: a verb in the past before its object. */
    private static boolean governs(List<Word> phrase, int i) {
        return phrase.get(i).lower().endsWith("ed") && i + 1 < phrase.size() && Words.isDeterminer(phrase.get(i + 1));
    }

    /** {@code a shopkeeper in Tehran}, {@code the company}, {@code Mr. Lee's lawyer}. */
    private static @Nullable Mention description(List<Word> phrase, String text) {
        int begin = -1;
        if (phrase.size() == 1 && ALONE.contains(phrase.get(0).lower())) {
            begin = 0;
        }
        if (Words.isDeterminer(phrase.get(0))) {
            begin = 0;
        }
        for (int i = phrase.size() - 1; i >= 0 && begin < 0; i--) {
            Word word = phrase.get(i);
            boolean behindPreposition = i > 0 && Words.isPreposition(phrase.get(i - 1));
            if ((Words.isDeterminer(word) || Names.isPossessive(word)) && !behindPreposition) {
                begin = i;
                break;
            }
        }
        if (begin < 0 && phrase.size() <= LONGEST_BARE && isPlural(phrase.get(phrase.size() - 1))) {
            begin = 0;
        }
        if (begin < 0
                || (phrase.size() - begin < 2
                        && !ALONE.contains(phrase.get(begin).lower())
                        && !isPlural(phrase.get(begin)))) {
            return null;
        }
        int end = Math.min(phrase.size(), begin + LONGEST_DESCRIPTION);
        Span span = new Span(
                phrase.get(begin).span().start(), phrase.get(end - 1).span().end());
        return new Mention(Kind.DESCRIPTION, span.of(text).replaceAll("\\s+", " "), Gender.UNKNOWN, null, span);
    }
}
