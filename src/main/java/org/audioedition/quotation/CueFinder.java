package org.audioedition.quotation;

import java.util.ArrayList;
import java.util.List;
import org.audioedition.article.Span;
import org.audioedition.quotation.Words.Word;
import org.jspecify.annotations.Nullable;

/** Looks beside a quotation for a speech verb and the one who speaks. */
final class CueFinder {

    private static final int LONGEST_CREDIT = 8;
    private static final int LONGEST_NAME = 8;
    private static final int REACH = 260;
    private static final int LONGEST_APPOSITIVE = 140;
    /** A verb farther before the quotation than this rules something else. */
    private static final int FARTHEST_VERB = 9;

    /** A cue: the rule that found it, how sure it is, and who speaks. */
    record Cue(String rule, double confidence, Mention mention) {}

    /** Words that join a verb to the one before it: "she smiled and said". */
    private static final java.util.Set<String> JOINING = java.util.Set.of("and", "but", "or", "then");

    private final String text;
    private final Span block;
    private final @Nullable Span paragraphBefore;
    private final @Nullable Span paragraphAfter;

    /** @param paragraphBefore the paragraph before the quotation's, if there is one */
    CueFinder(String text, Span block, @Nullable Span paragraphBefore, @Nullable Span paragraphAfter) {
        this.text = text;
        this.block = block;
        this.paragraphBefore = paragraphBefore;
        this.paragraphAfter = paragraphAfter;
    }

    /** The cue of a quotation in the order of trust, or null when none stands beside it. */
    @Nullable
    Cue find(Span quotation) {
        Cue credit = credit(quotation);
        if (credit == null && paragraphAfter != null && skipSpace(quotation.end(), block.end()) == block.end()) {
            credit = new CueFinder(text, paragraphAfter, null, null)
                    .credit(new Span(paragraphAfter.start(), paragraphAfter.start()));
        }
        if (credit != null) {
            return credit;
        }
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

    /** {@code “…” — Ann Lee}: a name alone behind a dash. */
    private @Nullable Cue credit(Span quotation) {
        int at = skipSpace(quotation.end(), block.end());
        int dash = at;
        while (at < block.end() && "—–―-".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (at == dash) {
            return null;
        }
        int end = lineEnd(at);
        if (end - at > LONGEST_APPOSITIVE) {
            return null;
        }
        List<Word> words = Words.in(text, at, end);
        if (words.isEmpty() || words.size() > LONGEST_CREDIT || !words.get(0).isCapitalised()) {
            return null;
        }
        return cue("credit", 0.9, phraseFrom(words, 0));
    }

    private int skipSpace(int from, int to) {
        int at = from;
        while (at < to && Words.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int lineEnd(int from) {
        int at = from;
        while (at < block.end() && text.charAt(at) != '\n') {
            at++;
        }
        return at;
    }

    /** The last sentence of the paragraph before, if it ends in a colon that announces the quotation. */
    private @Nullable Cue announced(Span paragraph) {
        int end = paragraph.end();
        while (end > paragraph.start() && Words.isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (end == paragraph.start() || text.charAt(end - 1) != ':') {
            return null;
        }
        CueFinder finder = new CueFinder(text, paragraph, null, null);
        int from = finder.sentenceStart(end);
        return finder.introduced(Words.in(text, from, end), "colon-before");
    }

    /** Who speaks in a sentence that introduces a quotation: the subject of its last speech verb, else its first name. */
    @Nullable
    Cue introduced(List<Word> words, String rule) {
        for (int i = words.size() - 1; i >= 1; i--) {
            if (isAccordingTo(words, i - 1)) {
                return cue(rule, 0.8, phraseFrom(words, i + 1));
            }
        }
        for (int i = words.size() - 1; i >= 0; i--) {
            if (isVerb(words, i)) {
                Mention subject = i > 0 ? subject(words.subList(0, i)) : phraseFrom(words, 1);
                if (subject != null) {
                    return cue(rule, 0.85, subject);
                }
            }
        }
        for (int i = 0; i < words.size(); i++) {
            if (Words.isPronoun(words.get(i)) && Pronouns.gender(words.get(i).lower()) != Speaker.Gender.UNKNOWN) {
                return cue(rule, 0.7, Mention.of(words.subList(i, i + 1), text));
            }
            List<Names.Name> names = Names.in(text, words.subList(i, words.size()));
            if (names.isEmpty()) {
                return null;
            }
            Names.Name name = names.get(0);
            if (name.span().start() == words.get(i).span().start()
                    || Titles.isTitle(words.get(i).text())) {
                Mention mention =
                        new Mention(Mention.Kind.NAME, name.text(), Titles.gender(name.title()), name, name.span());
                return cue(rule, 0.7, mention);
            }
        }
        return null;
    }

    private @Nullable Cue after(Span quotation) {
        int from = quotation.end();
        int to = sentenceEnd(from);
        List<Word> words = Words.outsideBrackets(text, from, to);
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
        return verb < 1 ? null : cue("subject-verb-after", 0.95, leading(words.subList(0, verb)));
    }

    /** The subject that begins a clause; an appositive may follow it, or the name a description. */
    private @Nullable Mention leading(List<Word> words) {
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

    /** The speech verb behind a subject that begins the list, over an appositive between commas. */
    private int verbAfterSubject(List<Word> words) {
        for (int i = 1; i < words.size(); i++) {
            Word word = words.get(i);
            int gap = word.span().start() - words.get(0).span().start();
            if (gap > LONGEST_APPOSITIVE) {
                return -1;
            }
            if (isVerb(words, i)) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable Cue before(Span quotation) {
        if (paragraphBefore != null && isFirst(quotation)) {
            Cue cue = announced(paragraphBefore);
            if (cue != null) {
                return cue;
            }
        }
        int from = sentenceStart(quotation.start());
        List<Word> words = Words.outsideBrackets(text, from, quotation.start());
        int n = words.size();
        for (int i = n - 1; i >= 1; i--) {
            if (isAccordingTo(words, i - 1) && n - i < FARTHEST_VERB) {
                return cue("according-to", 0.9, phraseFrom(words, i + 1));
            }
        }
        boolean colon = endsWith(quotation.start(), ':');
        for (int i = n - 1; i >= 0; i--) {
            if (n - i > FARTHEST_VERB && !colon && i > 0) {
                continue;
            }
            if (isVerb(words, i)) {
                double confidence = n - i <= 3 ? 0.9 : 0.75;
                Mention subject = i == 0 ? phraseFrom(words, 1) : subjectOf(words, i);
                if (subject != null) {
                    return cue("subject-verb-before", confidence, subject);
                }
            }
        }
        return colon ? introduced(words, "colon") : null;
    }

    /** The subject of a verb; that of a participle is the sentence's. */
    private @Nullable Mention subjectOf(List<Word> words, int verb) {
        if (words.get(verb).lower().endsWith("ing")) {
            Cue main = introduced(words.subList(0, verb), "participle");
            return main == null ? null : main.mention();
        }
        return subject(words.subList(0, verb));
    }

    /** Whether a speech verb stands there; behind an article the same word is a noun: "the state". */
    private static boolean isVerb(List<Word> words, int i) {
        return Words.isSpeechVerb(words.get(i)) && !(i > 0 && Words.isDeterminer(words.get(i - 1)));
    }

    private boolean isFirst(Span quotation) {
        return skipSpace(block.start(), quotation.start()) == quotation.start();
    }

    private boolean endsWith(int at, char mark) {
        int before = at - 1;
        while (before >= block.start() && Words.isSpace(text.charAt(before))) {
            before--;
        }
        return before >= block.start() && text.charAt(before) == mark;
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
            Cue main = introduced(words, "coordinated");
            return main == null ? null : main.mention();
        }
        List<List<Word>> phrases = phrases(words);
        int last = phrases.size() - 1;
        if (last > 0 && commaAfter(words.get(words.size() - 1))) {
            Mention named = namedBefore(phrases, last);
            if (named != null) {
                return named;
            }
        }
        return Mention.of(phrases.get(last), text);
    }

    /** A name or pronoun right before the verb that no preposition rules. */
    private @Nullable Mention direct(List<Word> words) {
        int end = words.size();
        Word last = words.get(end - 1);
        if (Words.isPronoun(last) || commaAfter(last)) {
            return Words.isPronoun(last) ? Mention.of(List.of(last), text) : null;
        }
        List<Names.Name> names = Names.in(text, words.subList(Math.max(0, end - LONGEST_NAME), end));
        if (names.isEmpty()) {
            return null;
        }
        Names.Name name = names.get(names.size() - 1);
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
        return ruled
                ? null
                : new Mention(Mention.Kind.NAME, name.text(), Titles.gender(name.title()), name, name.span());
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
            if (mention != null
                    && mention.name() != null
                    && mention.name().words().size() + (mention.name().title().isEmpty() ? 0 : 1) > 0
                    && !Names.isPlace(mention.name())) {
                return mention;
            }
        }
        return null;
    }

    private boolean commaAfter(Word word) {
        return text.charAt(word.span().end()) == ',';
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
            if (!Words.isSpace(text.charAt(i)) && text.charAt(i) != '’' && text.charAt(i) != '\'') {
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
        if (stop + 1 < limit && !Words.isSpace(text.charAt(stop + 1))) {
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
