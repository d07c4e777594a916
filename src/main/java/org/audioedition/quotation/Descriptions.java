package org.audioedition.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.audioedition.article.Span;
import org.audioedition.quotation.Words.Word;
import org.jspecify.annotations.Nullable;

/** The noun phrases that act or speak in an article: the first of each sentence, and the subjects of verbs of speech. */
final class Descriptions {

    private static final int LONGEST = 9;
    private static final int MOST_MENTIONS = 40;

    private final String text;
    private final Map<String, List<Described>> byHead = new HashMap<>();
    private final List<Described> all = new ArrayList<>();

    /**
     * A noun phrase where it stands.
     *
     * @param sentence the number of its sentence
     * @param speaks whether a verb of speech is its own
     */
    record Described(String text, NounPhrase phrase, int at, int sentence, boolean speaks) {}

    Descriptions(String text) {
        this.text = text;
    }

    /**
     * Reads a sentence; they come in the order of the text.
     *
     * @param words those outside quotations
     */
    void read(int sentence, List<Word> words) {
        if (words.isEmpty()) {
            return;
        }
        Described first = leading(sentence, words);
        if (first != null) {
            add(first);
        }
        Subjects subjects = new Subjects(text);
        for (int i = 0; i < words.size(); i++) {
            if (SpeechVerbs.isVerb(words, i)) {
                Mention subject = i == 0 ? subjects.phraseFrom(words, 1) : subjects.of(words, i);
                if (subject != null
                        && subject.kind() == Mention.Kind.DESCRIPTION
                        && (first == null || subject.span().start() != first.at())) {
                    add(described(subject.span(), sentence, true));
                }
                return;
            }
        }
    }

    /** The noun phrase that begins a sentence with an article or "his". */
    private @Nullable Described leading(int sentence, List<Word> words) {
        if (!Words.isDeterminer(words.get(0)) || words.size() < 2) {
            return null;
        }
        int end = 1;
        while (end < words.size() && end < LONGEST && !ends(words, end)) {
            end++;
        }
        if (end > 2 && end < words.size() && Words.isDeterminer(words.get(end))) {
            end--; // The verb before its object.
        }
        if (isNamed(words, end)) {
            return null;
        }
        Span span =
                new Span(words.get(0).span().start(), words.get(end - 1).span().end());
        boolean speaks = end < words.size() && Words.isSpeechVerb(words.get(end));
        return end == 1 ? null : described(span, sentence, speaks);
    }

    /** {@code His wife, Dana Cole,}: the name speaks for itself. */
    private boolean isNamed(List<Word> words, int end) {
        return end < words.size()
                && words.get(end).isCapitalised()
                && text.startsWith(", ", words.get(end - 1).span().end());
    }

    private boolean ends(List<Word> words, int at) {
        Word word = words.get(at);
        String lower = word.lower();
        return words.get(at).span().start() - words.get(at - 1).span().end() != 1
                || Words.isSpeechVerb(word)
                || Words.isFiniteVerb(word)
                || Words.mayStandBeforeVerb(word)
                || (Words.isDeterminer(word) && !Words.isPreposition(words.get(at - 1)))
                || (at > 1 && !word.isCapitalised() && lower.endsWith("ed"))
                || Set.of("who", "which", "that", "when", "while", "and").contains(lower);
    }

    private Described described(Span span, int sentence, boolean speaks) {
        String phrase = span.of(text).replaceAll("\\s+", " ");
        return new Described(phrase, NounPhrase.of(phrase), span.start(), sentence, speaks);
    }

    private void add(Described described) {
        all.add(described);
        byHead.computeIfAbsent(described.phrase().head(), head -> new ArrayList<>())
                .add(described);
    }

    /** The noun phrases before a place, the last first, in so many sentences at most. */
    List<Described> before(int at, int sentence, int sentences) {
        List<Described> before = new ArrayList<>();
        for (int i = Places.first(all.size(), n -> all.get(n).at() >= at) - 1; i >= 0; i--) {
            if (sentence - all.get(i).sentence() > sentences) {
                break;
            }
            before.add(all.get(i));
        }
        return before;
    }

    /** How the article introduced somebody: {@code a spokesman for the board} for {@code the spokesman}. */
    String introduced(String phrase, int at) {
        NounPhrase asked = NounPhrase.of(phrase);
        if (!asked.isDefinite()) {
            return phrase;
        }
        List<Described> same = byHead.getOrDefault(asked.head(), List.of());
        String first = phrase;
        int last = Places.first(same.size(), n -> same.get(n).at() >= at) - 1;
        for (int i = last; i >= 0 && i > last - MOST_MENTIONS; i--) {
            Described one = same.get(i);
            if (one.phrase().isIndefinite()) {
                return one.text();
            }
            first = asked.isBare() ? one.text() : first;
        }
        return first;
    }
}
