package org.audioedition.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.audioedition.quotation.Names.Name;
import org.audioedition.quotation.Words.Word;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrase that a speech verb belongs to. */
final class Subjects {

    private static final int LONGEST_NAME = 8;
    private static final int LONGEST_APPOSITIVE = 140;

    /** Words that join a verb to the one before it: "she smiled and said". */
    private static final Set<String> JOINING = Set.of("and", "but", "or", "then");

    private static final Set<String> INVERTED =
            Set.of("said", "says", "explained", "added", "wrote", "noted", "argued", "insisted", "recalled");

    private final String text;

    Subjects(String text) {
        this.text = text;
    }

    /** Who speaks in a sentence that introduces a quotation, and how sure that is. */
    record Introduced(Mention mention, double confidence) {}

    private static @Nullable Introduced introduced(double confidence, @Nullable Mention mention) {
        return mention == null ? null : new Introduced(mention, confidence);
    }

    /** The subject of the sentence, whatever its verb. */
    private @Nullable Mention main(List<Word> words) {
        Introduced found = introducing(words);
        return found == null ? null : found.mention();
    }

    /** Who speaks in a sentence that introduces a quotation: the subject of its last speech verb, else its first name. */
    @Nullable
    Introduced introducing(List<Word> words) {
        for (int i = words.size() - 1; i >= 1; i--) {
            if (SpeechVerbs.isAccordingTo(words, i - 1)) {
                return introduced(0.85, phraseFrom(words, i + 1));
            }
        }
        for (int i = words.size() - 1; i >= 0; i--) {
            if (SpeechVerbs.isVerb(words, i)) {
                Mention subject = i > 0 ? of(words, i) : phraseFrom(words, 1);
                if (subject != null) {
                    return introduced(0.85, subject);
                }
            }
        }
        for (int i = 0; i < words.size(); i++) {
            if (Words.isPronoun(words.get(i)) && Pronouns.gender(words.get(i).lower()) != Speaker.Gender.UNKNOWN) {
                return introduced(0.65, Mention.of(words.subList(i, i + 1), text));
            }
            List<Name> names = Names.in(text, words.subList(i, Math.min(words.size(), i + LONGEST_NAME)));
            if (names.isEmpty()) {
                continue;
            }
            Name name = names.get(0);
            if (name.span().start() == words.get(i).span().start()
                    || Titles.isTitle(words.get(i).text())) {
                return introduced(0.65, Mention.of(name));
            }
        }
        return words.isEmpty() || !Words.isDeterminer(words.get(0)) ? null : introduced(0.65, Mention.of(words, text));
    }

    /** The subject of a verb behind the first word; that of a participle is the sentence's; it may follow: {@code , said Ann Lee,}. */
    @Nullable
    Mention of(List<Word> words, int verb) {
        Mention inverted = inverted(words, verb);
        if (inverted != null) {
            return inverted;
        }
        if (words.get(verb).lower().endsWith("ing")) {
            return main(words.subList(0, verb));
        }
        return subject(words.subList(0, verb));
    }

    /** {@code It rains, said Ann Lee, “…”}: a name alone between a verb that takes no other object and a comma. */
    private @Nullable Mention inverted(List<Word> words, int verb) {
        if (!commaAfter(words.get(verb - 1))
                || !INVERTED.contains(words.get(verb).lower())) {
            return null;
        }
        Mention behind = phraseFrom(words, verb + 1);
        boolean alone = behind != null
                && behind.name() != null
                && behind.span().start() - words.get(verb).span().end() == 1
                && text.startsWith(",", behind.span().end());
        return alone ? behind : null;
    }

    /** The subject that begins a clause; an appositive may follow it, or the name a description. */
    @Nullable
    Mention leading(List<Word> words) {
        List<List<Word>> phrases = phrases(words);
        Mention first = Mention.of(trimmed(phrases.get(0)), text);
        if (first != null && first.kind() == Mention.Kind.NAME) {
            return first;
        }
        if (first != null && phrases.size() > 1) {
            Mention second = Mention.of(trimmed(phrases.get(1)), text);
            boolean bare = second != null
                    && second.name() != null
                    && second.span().start() == phrases.get(1).get(0).span().start();
            if (bare) {
                return second;
            }
        }
        return first == null ? subject(words) : first;
    }

    /** Words without the adverbs and auxiliaries that stand before a verb. */
    private static List<Word> trimmed(List<Word> words) {
        int end = words.size();
        while (end > 1 && Words.mayStandBeforeVerb(words.get(end - 1))) {
            end--;
        }
        return words.subList(0, end);
    }

    /** Words parted by the marks between them. */
    private List<List<Word>> phrases(List<Word> words) {
        List<List<Word>> phrases = new ArrayList<>();
        int begin = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size() || markBetween(words.get(i - 1), words.get(i))) {
                phrases.add(words.subList(begin, i));
                begin = i;
            }
        }
        return phrases;
    }

    /** Who is named behind a verb; a name may follow the description: {@code said the clerk, Ann Lee}. */
    @Nullable
    Mention following(List<Word> words, int i) {
        Mention first = phraseFrom(words, i);
        if (first == null || first.kind() != Mention.Kind.DESCRIPTION) {
            return first;
        }
        List<List<Word>> phrases = phrases(words.subList(i, words.size()));
        Mention second = phrases.size() > 1 ? nameAlone(phrases.get(1)) : null;
        return second == null ? first : second;
    }

    /** The name that begins a phrase, behind a comma. */
    private @Nullable Mention nameAlone(List<Word> phrase) {
        Mention mention = Mention.of(trimmed(phrase), text);
        boolean alone = mention != null
                && mention.name() != null
                && mention.name().words().size() > 1
                && mention.span().start() == phrase.get(0).span().start();
        return alone ? mention : null;
    }

    /** The noun phrase that begins at word {@code i} and ends at the next mark. */
    @Nullable
    Mention phraseFrom(List<Word> words, int i) {
        int end = i;
        while (end < words.size() && (end == i || !markBetween(words.get(end - 1), words.get(end)))) {
            if (end > i && Words.isSpeechVerb(words.get(end))) {
                break;
            }
            end++;
        }
        if (i >= words.size()) {
            return null;
        }
        List<Word> phrase = words.subList(i, end);
        return Words.isPronoun(phrase.get(0)) ? Mention.of(phrase.subList(0, 1), text) : Mention.of(phrase, text);
    }

    /** The subject that ends where the verb begins. */
    private @Nullable Mention subject(List<Word> beforeVerb) {
        List<Word> words = trimmed(beforeVerb);
        if (words.isEmpty()) {
            return null;
        }
        Mention direct = direct(words);
        if (direct != null) {
            return direct;
        }
        if (JOINING.contains(words.get(words.size() - 1).lower())) {
            return main(words);
        }
        List<List<Word>> phrases = phrases(words);
        int last = phrases.size() - 1;
        Mention nearest = Mention.of(phrases.get(last), text);
        if (last > 0 && (nearest == null || commaAfter(words.get(words.size() - 1)))) {
            Mention named = namedBefore(phrases, last);
            return named == null ? nearest : named;
        }
        return nearest;
    }

    /** A name or pronoun right before the verb that no preposition rules. */
    private @Nullable Mention direct(List<Word> words) {
        int end = words.size();
        Word last = words.get(end - 1);
        if (Words.isPronoun(last) || commaAfter(last)) {
            return Words.isPronoun(last) ? Mention.of(List.of(last), text) : null;
        }
        List<Name> names = Names.in(text, words.subList(Math.max(0, end - LONGEST_NAME), end));
        if (names.isEmpty()) {
            return null;
        }
        Name name = names.get(names.size() - 1);
        if (name.span().end() != last.span().end() || name.possessive()) {
            return null;
        }
        int before = end - 1;
        while (before >= 0 && words.get(before).span().start() >= name.span().start()) {
            before--;
        }
        while (before >= 0 && isPartOfPhrase(words.get(before))) {
            before--;
        }
        boolean ruled = before >= 0 && name.title().isEmpty() && Words.isPreposition(words.get(before));
        return ruled ? null : Mention.of(name);
    }

    private static boolean isPartOfPhrase(Word word) {
        return Words.isDeterminer(word) || word.isCapitalised();
    }

    /** The name to which the phrases before a comma at the verb are appositives: {@code Ann Lee, 30, of Ohio, said}. */
    private @Nullable Mention namedBefore(List<List<Word>> phrases, int last) {
        int end = phrases.get(last).get(phrases.get(last).size() - 1).span().end();
        for (int i = last - 1; i >= 0; i--) {
            List<Word> phrase = phrases.get(i);
            if (end - phrase.get(0).span().start() > LONGEST_APPOSITIVE + phrase.size() * 6) {
                return null;
            }
            Mention mention = Mention.of(phrase, text);
            if (mention != null && mention.name() != null && !Names.isPlace(mention.name())) {
                return mention;
            }
        }
        return null;
    }

    private boolean commaAfter(Word word) {
        return text.startsWith(",", word.span().end());
    }

    private boolean markBetween(Word left, Word right) {
        for (int i = left.span().end(); i < right.span().start(); i++) {
            if (text.charAt(i) == '(') {
                int close = closing(i, right.span().start());
                if (close > 0) {
                    i = close;
                    continue;
                }
            }
            if (!Words.isSpace(text.charAt(i)) && "’'&/".indexOf(text.charAt(i)) < 0) {
                return true;
            }
        }
        return false;
    }

    private int closing(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == ')') {
                return i;
            }
        }
        return -1;
    }
}
