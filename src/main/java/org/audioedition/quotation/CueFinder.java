package org.audioedition.quotation;

import java.util.List;
import org.audioedition.article.Span;
import org.audioedition.quotation.Words.Word;
import org.jspecify.annotations.Nullable;

/** Looks beside a quotation for a speech verb and the one who speaks. */
final class CueFinder {

    private static final int REACH = 260;
    private static final int LONGEST_APPOSITIVE = 140;
    /** A verb farther before the quotation than this rules something else. */
    private static final int FARTHEST_VERB = 9;

    /** A cue: the rule that found it, how sure it is, and who speaks. */
    record Cue(String rule, double confidence, Mention mention) {}

    private final String text;
    private final Span block;

    CueFinder(String text, Span block) {
        this.text = text;
        this.block = block;
    }

    /** The cue of a quotation in the order of trust, or null when none stands beside it. */
    @Nullable
    Cue find(Span quotation) {
        Cue after = endsSentence(quotation) ? null : after(quotation);
        return after != null ? after : before(quotation);
    }

    /** A quotation that ends in a full stop never takes its speaker from the next sentence. */
    private boolean endsSentence(Span quotation) {
        int last = quotation.end() - 1;
        while (last > quotation.start()
                && !Character.isLetterOrDigit(text.charAt(last))
                && ".,;?!—–".indexOf(text.charAt(last)) < 0) {
            last--;
        }
        return text.charAt(last) == '.';
    }

    private @Nullable Cue after(Span quotation) {
        int from = quotation.end();
        int to = sentenceEnd(from);
        List<Word> words = Words.in(text, from, to);
        if (words.isEmpty() || words.get(0).span().start() - from > 3) {
            return null;
        }
        Word first = words.get(0);
        if (Words.isSpeechVerb(first)) {
            return cue("verb-after", 0.95, phraseFrom(words, 1));
        }
        if (isAccordingTo(words, 0)) {
            return cue("according-to-after", 0.9, phraseFrom(words, 2));
        }
        int verb = verbAfterSubject(words);
        return verb < 1 ? null : cue("subject-verb-after", 0.95, subject(words.subList(0, verb)));
    }

    /** The speech verb behind a subject that begins the list, over an appositive between commas. */
    private int verbAfterSubject(List<Word> words) {
        for (int i = 1; i < words.size(); i++) {
            Word word = words.get(i);
            int gap = word.span().start() - words.get(0).span().start();
            if (gap > LONGEST_APPOSITIVE) {
                return -1;
            }
            if (Words.isSpeechVerb(word)) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable Cue before(Span quotation) {
        int from = sentenceStart(quotation.start());
        List<Word> words = Words.in(text, from, quotation.start());
        int n = words.size();
        for (int i = n - 1; i >= 1; i--) {
            if (isAccordingTo(words, i - 1) && n - i < FARTHEST_VERB) {
                return cue("according-to", 0.9, phraseFrom(words, i + 1));
            }
        }
        for (int i = n - 1; i >= 0 && n - i <= FARTHEST_VERB; i--) {
            if (Words.isSpeechVerb(words.get(i))) {
                double confidence = n - i <= 3 ? 0.9 : 0.75;
                return cue("subject-verb-before", confidence, subject(words.subList(0, i)));
            }
        }
        return null;
    }

    private static boolean isAccordingTo(List<Word> words, int i) {
        return i + 1 < words.size()
                && words.get(i).lower().equals("according")
                && words.get(i + 1).lower().equals("to");
    }

    private static @Nullable Cue cue(String rule, double confidence, @Nullable Mention mention) {
        if (mention == null) {
            return null;
        }
        double trust =
                mention.kind() == Mention.Kind.NAME ? 1 : mention.kind() == Mention.Kind.DESCRIPTION ? 0.9 : 0.75;
        return new Cue(rule, Math.rint(confidence * trust * 100) / 100, mention);
    }

    /** The noun phrase that begins at word {@code i} and ends at the next mark. */
    private @Nullable Mention phraseFrom(List<Word> words, int i) {
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

    /** The subject that ends where the verb begins: the last phrase between marks, an appositive left out. */
    private @Nullable Mention subject(List<Word> beforeVerb) {
        int end = beforeVerb.size();
        while (end > 0 && Words.mayStandBeforeVerb(beforeVerb.get(end - 1))) {
            end--;
        }
        if (end == 0) {
            return null;
        }
        int begin = phraseBegin(beforeVerb, end);
        boolean appositive = begin > 0 && end < text.length() && commaAfter(beforeVerb.get(end - 1));
        if (appositive
                && beforeVerb.get(end - 1).span().end()
                                - beforeVerb.get(begin).span().start()
                        <= LONGEST_APPOSITIVE) {
            int nameBegin = phraseBegin(beforeVerb, begin);
            Mention named = Mention.of(beforeVerb.subList(nameBegin, begin), text);
            if (named != null && named.kind() == Mention.Kind.NAME) {
                return named;
            }
        }
        return Mention.of(beforeVerb.subList(begin, end), text);
    }

    private int phraseBegin(List<Word> words, int end) {
        int begin = end - 1;
        while (begin > 0 && !markBetween(words.get(begin - 1), words.get(begin))) {
            begin--;
        }
        return begin;
    }

    private boolean commaAfter(Word word) {
        return text.charAt(word.span().end()) == ',';
    }

    private boolean markBetween(Word left, Word right) {
        for (int i = left.span().end(); i < right.span().start(); i++) {
            if (!Character.isWhitespace(text.charAt(i)) && text.charAt(i) != '’' && text.charAt(i) != '\'') {
                return true;
            }
        }
        return false;
    }

    private int sentenceEnd(int from) {
        int limit = Math.min(block.end(), from + REACH);
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (isQuote(c) || (isTerminal(c) && endsHere(i, limit))) {
                return i;
            }
        }
        return limit;
    }

    private int sentenceStart(int to) {
        int limit = Math.max(block.start(), to - REACH);
        for (int i = to - 1; i > limit; i--) {
            char c = text.charAt(i - 1);
            if (isQuote(c) || (isTerminal(c) && endsHere(i - 1, to))) {
                return i;
            }
        }
        return limit;
    }

    private static boolean isTerminal(char c) {
        return c == '.' || c == '?' || c == '!';
    }

    private static boolean isQuote(char c) {
        return c == '“' || c == '”' || c == '"' || c == '«' || c == '»';
    }

    /** A stop ends a sentence when white space follows and no initial or title stands before it. */
    private boolean endsHere(int stop, int limit) {
        if (stop + 1 < limit && !Character.isWhitespace(text.charAt(stop + 1))) {
            return false;
        }
        int begin = stop;
        while (begin > block.start() && Character.isLetter(text.charAt(begin - 1))) {
            begin--;
        }
        String word = text.substring(begin, stop);
        return text.charAt(stop) != '.' || !(word.length() == 1 || Titles.isAbbreviated(word));
    }
}
