package org.audioedition.quotation;

import java.util.List;
import org.audioedition.article.Span;
import org.audioedition.quotation.Words.Word;
import org.jspecify.annotations.Nullable;

/** Looks beside a quotation for a speech verb and the one who speaks. */
final class CueFinder {

    private static final int LONGEST_CREDIT = 8;
    private static final int LONGEST_APPOSITIVE = 140;
    /** A verb so many words before the quotation is its own almost always. */
    private static final int NEAR_VERB = 3;

    /**
     * A cue: the rule that found it, how sure it is, and who speaks. The confidence is the share of right speakers in articles
     * whose speakers people marked, rounded to a twentieth.
     */
    record Cue(String rule, double confidence, Mention mention) {}

    private final String text;
    private final Span block;
    private final @Nullable Span paragraphBefore;
    private final @Nullable Span paragraphAfter;
    private final Subjects subjects;
    private final SentenceBorders borders;

    /** @param paragraphBefore the paragraph before the quotation's, if there is one */
    CueFinder(String text, Span block, @Nullable Span paragraphBefore, @Nullable Span paragraphAfter) {
        this.text = text;
        this.block = block;
        this.paragraphBefore = paragraphBefore;
        this.paragraphAfter = paragraphAfter;
        this.subjects = new Subjects(text);
        this.borders = new SentenceBorders(text, block);
    }

    /** The cue of a quotation in the order of trust, or null when none stands beside it. */
    @Nullable
    Cue find(Span quotation) {
        Cue credit = credit(quotation);
        boolean dash = DashDialogue.isDash(text.charAt(quotation.start()));
        if (credit == null
                && !dash
                && paragraphAfter != null
                && skipSpace(quotation.end(), block.end()) == block.end()) {
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
        int dash = skipSpace(quotation.end(), block.end());
        int at = skipDashes(dash);
        return at == dash ? null : credit(at, "credit");
    }

    /** The source that is printed under a block quotation, a block of its own: whose words it is. */
    @Nullable
    Cue citation() {
        return credit(skipSpace(skipDashes(skipSpace(block.start(), block.end())), block.end()), "citation");
    }

    private @Nullable Cue credit(int at, String rule) {
        int end = lineEnd(at);
        if (end - at > LONGEST_APPOSITIVE) {
            return null;
        }
        List<Word> words = Words.in(text, at, end);
        if (words.isEmpty() || words.size() > LONGEST_CREDIT || !words.get(0).isCapitalised()) {
            return null;
        }
        return cue(rule, 0.9, subjects.phraseFrom(words, 0));
    }

    private int skipDashes(int from) {
        int at = from;
        while (at < block.end() && "—–―-".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
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
        int from = new SentenceBorders(text, paragraph).start(end);
        return introduced(Words.in(text, from, end), "colon-before");
    }

    private @Nullable Cue introduced(List<Word> words, String rule) {
        Subjects.Introduced found = subjects.introducing(words);
        return found == null ? null : cue(rule, found.confidence(), found.mention());
    }

    private @Nullable Cue after(Span quotation) {
        int from = quotation.end();
        int to = borders.end(from);
        List<Word> words = Words.outsideBrackets(text, from, to);
        if (words.isEmpty() || words.get(0).span().start() - from > 3) {
            return null;
        }
        Word first = words.get(0);
        if (Words.isSpeechVerb(first)) {
            return cue("verb-after", 0.95, subjects.following(words, 1));
        }
        if (SpeechVerbs.isAccordingTo(words, 0)) {
            return cue("according-to-after", 0.9, subjects.phraseFrom(words, 2));
        }
        int verb = verbAfterSubject(words);
        return verb < 1 ? null : cue("subject-verb-after", 0.95, subjects.leading(words.subList(0, verb)));
    }

    /** The speech verb behind a subject that begins the list, over an appositive between commas. */
    private int verbAfterSubject(List<Word> words) {
        for (int i = 1; i < words.size(); i++) {
            Word word = words.get(i);
            int gap = word.span().start() - words.get(0).span().start();
            if (gap > LONGEST_APPOSITIVE) {
                return -1;
            }
            if (SpeechVerbs.isVerb(words, i)) {
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
        int from = borders.start(quotation.start());
        List<Word> words = Words.outsideBrackets(text, from, quotation.start());
        int n = words.size();
        for (int i = n - 1; i >= 1; i--) {
            if (SpeechVerbs.isAccordingTo(words, i - 1)) {
                return cue("according-to", 0.9, subjects.phraseFrom(words, i + 1));
            }
        }
        boolean colon = endsWith(quotation.start(), ':');
        for (int i = n - 1; i >= 0; i--) {
            if (SpeechVerbs.isVerb(words, i)) {
                double confidence = n - i <= NEAR_VERB ? 0.9 : 0.85;
                Mention subject = i == 0 ? subjects.phraseFrom(words, 1) : subjects.of(words, i);
                if (subject != null) {
                    return cue("subject-verb-before", confidence, subject);
                }
            }
        }
        return colon ? introduced(words, "colon") : null;
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

    private static @Nullable Cue cue(String rule, double confidence, @Nullable Mention mention) {
        if (mention == null) {
            return null;
        }
        double trust = mention.kind() == Mention.Kind.NAME ? 1 : 0.75;
        return new Cue(rule, Math.rint(confidence * trust * 20) / 20, mention);
    }
}
