package org.audioedition.quotation;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.audioedition.article.Span;
import org.audioedition.quotation.Quotation.Kind;
import org.audioedition.quotation.Words.Word;

/** Tells speech from what else stands in quotation marks. */
final class KindRules {

    /** So few words without a speaker beside them are hardly ever speech. */
    private static final int SHORT = 4;

    private static final int NEAR = 7;
    /** So far a short clause like ", she said," reaches. */
    private static final int NARROW = 30;

    private static final Pattern PARENTHESIS = Pattern.compile(", (he|she|they|it|[A-Z]\\w+) \\w+, ?$");
    private static final Set<String> SIGNS = Set.of(
            "sign",
            "signs",
            "banner",
            "banners",
            "placard",
            "placards",
            "poster",
            "posters",
            "graffiti",
            "headline",
            "postcard",
            "postcards",
            "sticker",
            "stickers",
            "painted",
            "t-shirt",
            "t-shirts");
    private static final Set<String> SLOGANS =
            Set.of("chant", "chants", "chanted", "chanting", "sang", "slogan", "slogans", "motto", "hashtag");
    private static final Set<String> WORKS = Set.of(
            "film",
            "movie",
            "book",
            "novel",
            "song",
            "album",
            "show",
            "series",
            "podcast",
            "play",
            "titled",
            "entitled",
            "documentary",
            "memoir",
            "essay",
            "single",
            "episode",
            "painting",
            "guidebook",
            "poem",
            "ballad",
            "piece",
            "story",
            "exhibition",
            "hymn",
            "symphony",
            "sculpture",
            "comedy",
            "drama",
            "cartoon",
            "sitcom",
            "sequel",
            "biography",
            "autobiography",
            "anthem",
            "pamphlet",
            "co-author",
            "author",
            "name",
            "named",
            "opera",
            "musical");
    private static final Set<String> TERMS = Set.of(
            "term",
            "word",
            "words",
            "phrase",
            "so-called",
            "dubbed",
            "known",
            "nicknamed",
            "called",
            "labeled",
            "labelled");

    private final String text;
    private final Span block;

    KindRules(String text, Span block) {
        this.text = text;
        this.block = block;
    }

    /** A kind and the rule that decided. */
    record Decision(Kind kind, String rule) {}

    /**
     * Decides what a quotation is.
     *
     * @param span with its marks
     * @param attributed whether a speech verb with a speaker stands beside it
     */
    Decision decide(Span span, boolean attributed) {
        List<Word> content = Words.in(text, span.start() + 1, Math.max(span.start() + 1, span.end() - 1));
        List<Word> before = near(span);
        if (content.isEmpty()) {
            return new Decision(Kind.SCARE, "no-words");
        }
        if (isNickname(span)) {
            return new Decision(Kind.NICKNAME, "between-names");
        }
        if (names(before, SIGNS)) {
            return new Decision(Kind.SIGN, "sign-before");
        }
        if (names(before, SLOGANS)) {
            return new Decision(Kind.SLOGAN, "slogan-before");
        }
        if (names(before, WORKS) && isTitleCase(content)) {
            return new Decision(Kind.TITLE, "work-before");
        }
        boolean set = isSetOff(span) && !isWithinClause(span, content.get(0));
        if (attributed && set) {
            return new Decision(Kind.SPEECH, "cue");
        }
        if (content.size() <= SHORT && !attributed) {
            return endsLikeSpeech(span) && startsSentence(span)
                    ? new Decision(Kind.SPEECH, "whole-sentence")
                    : new Decision(names(before, TERMS) ? Kind.TERM : Kind.SCARE, "short");
        }
        if (set || (startsSentence(span) && endsLikeSpeech(span))) {
            return new Decision(Kind.SPEECH, "whole-sentence");
        }
        return new Decision(Kind.FRAGMENT, attributed ? "cue" : "within-sentence");
    }

    /** Whether a noun phrase means something that is written up: {@code a sign on the door}. */
    static boolean isSign(String phrase) {
        return SIGNS.contains(NounPhrase.of(phrase).head());
    }

    /** A kind of words that somebody who is quoted quotes: speech if a comma sets it off, a title if all is capitalised. */
    Decision nested(Span span) {
        Decision decision = decide(span, false);
        if (decision.kind() != Kind.SCARE) {
            return decision;
        }
        List<Word> content = Words.in(text, span.start() + 1, span.end());
        char before = markBefore(span);
        if (before == ',' || before == ':') {
            return new Decision(Kind.SPEECH, "nested");
        }
        return content.size() > 2 && isTitleCase(content) && !endsLikeSpeech(span)
                ? new Decision(Kind.TITLE, "nested")
                : decision;
    }

    /** {@code The roses, she said, “will be brave”} and {@code said that it was “very dull,” and}: a small letter goes on with a clause. */
    private boolean isWithinClause(Span span, Word first) {
        if (first.isCapitalised()
                || !Character.isLetter(first.text().charAt(0))
                || text.charAt(span.start() + 1) == '[') {
            return false;
        }
        char mark = markBefore(span);
        if (Character.isLetterOrDigit(mark)) {
            return true;
        }
        String near = text.substring(Math.max(block.start(), span.start() - NARROW), span.start());
        return mark == ',' && PARENTHESIS.matcher(near).find();
    }

    /** The last character before a quotation that is no space; a blank where none is in its paragraph. */
    private char markBefore(Span span) {
        int before = span.start() - 1;
        while (before >= block.start() && Words.isSpace(text.charAt(before))) {
            before--;
        }
        return before < block.start() ? ' ' : text.charAt(before);
    }

    /** The last words before the quotation in its sentence. */
    private List<Word> near(Span span) {
        List<Word> words = Words.in(text, new SentenceBorders(text, block).start(span.start()), span.start());
        return words.subList(Math.max(0, words.size() - NEAR), words.size());
    }

    private static boolean names(List<Word> words, Set<String> list) {
        return words.stream().anyMatch(word -> list.contains(word.lower()));
    }

    /** A comma, colon or sentence border before it, or a comma, question or exclamation at its end. */
    private boolean isSetOff(Span span) {
        boolean introduced = " ,:.?!—–”\"»'".indexOf(markBefore(span)) >= 0;
        return introduced || (endsLikeSpeech(span) && last(span) != '.');
    }

    private boolean startsSentence(Span span) {
        return " .:?!”\"»'".indexOf(markBefore(span)) >= 0;
    }

    private boolean endsLikeSpeech(Span span) {
        return ".,?!…—–".indexOf(last(span)) >= 0;
    }

    private char last(Span span) {
        int i = span.end() - 1;
        while (i > span.start()
                && !Character.isLetterOrDigit(text.charAt(i))
                && ".,?!…—–".indexOf(text.charAt(i)) < 0) {
            i--;
        }
        return text.charAt(i);
    }

    /** {@code Dwayne “The Rock” Johnson}. */
    private boolean isNickname(Span span) {
        if (span.length() > 40) {
            return false;
        }
        List<Word> before = near(span);
        List<Word> after = Words.in(text, span.end(), Math.min(block.end(), span.end() + 30));
        return !before.isEmpty()
                && !after.isEmpty()
                && before.get(before.size() - 1).isCapitalised()
                && after.get(0).isCapitalised()
                && before.get(before.size() - 1).span().end() == span.start() - 1
                && after.get(0).span().start() == span.end() + 1;
    }

    private static boolean isTitleCase(List<Word> words) {
        return words.stream().filter(word -> word.text().length() > 3).allMatch(Word::isCapitalised);
    }
}
