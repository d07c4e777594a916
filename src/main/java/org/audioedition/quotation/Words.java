package org.audioedition.quotation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.audioedition.article.Span;

/** Words and where they stand, and the closed word lists that the rules ask for. */
final class Words {

    private static final Set<String> SPEECH_VERBS = load("speech-verbs.txt");
    /** Verbs that begin a sentence before their subject: "Said Ann Lee"; a newspaper may be called the Post. */
    private static final Set<String> OPENING_VERBS = Set.of("said", "says", "asked", "added", "wrote");

    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "i", "we", "who");
    private static final Set<String> DETERMINERS =
            Set.of("a", "an", "the", "one", "another", "his", "her", "their", "its", "some", "many", "several", "two");
    private static final Set<String> PREPOSITIONS =
            Set.of("of", "in", "from", "at", "for", "with", "on", "to", "who", "by", "near", "outside");
    private static final Set<String> BEFORE_VERB = Set.of(
            "has",
            "had",
            "have",
            "also",
            "then",
            "later",
            "once",
            "just",
            "even",
            "simply",
            "often",
            "still",
            "again",
            "did",
            "would",
            "will",
            "not",
            "never",
            "first",
            "to",
            "on",
            "went",
            "goes",
            "going",
            "was",
            "is",
            "were",
            "been",
            "being",
            "quick",
            "quoted",
            "as",
            "seemed",
            "appeared",
            "tried",
            "wanted",
            "used",
            "began",
            "started",
            "continued",
            "quickly",
            "does",
            "do",
            "could",
            "should",
            "might",
            "may",
            "must",
            "recently",
            "subsequently",
            "this");

    /** Common verbs by which a noun phrase ends. */
    private static final Set<String> FINITE_VERBS = Set.of(
            "is", "was", "are", "were", "has", "had", "have", "will", "would", "can", "could", "may", "might", "must",
            "should", "did", "does", "do", "didn’t", "didn't", "doesn’t", "doesn't", "found", "came", "went", "took",
            "made", "got", "stood", "sat", "ran", "held", "saw", "kept", "met", "gave", "brought", "bought", "built",
            "lost", "won", "wants", "seems", "refused", "tried", "wanted", "needed");

    private static final Set<String> NO_ADVERBS = Set.of(
            "family", "ally", "assembly", "monopoly", "bully", "rally", "reply", "supply", "butterfly", "anomaly");

    private static final int LONGEST_BRACKET = 60;

    private Words() {}

    /** A word and its place in the article's text. */
    record Word(String text, Span span) {

        String lower() {
            return text.toLowerCase(Locale.ROOT);
        }

        boolean isCapitalised() {
            return Character.isUpperCase(text.codePointAt(0));
        }
    }

    /** The words of a stretch, with inner apostrophes, hyphens and full stops of initials; no marks. */
    static List<Word> in(String text, int from, int to) {
        List<Word> words = new ArrayList<>();
        int i = from;
        while (i < to) {
            if (!Character.isLetterOrDigit(text.charAt(i))) {
                i++;
                continue;
            }
            int end = i;
            while (end < to && isInner(text, end, to)) {
                end++;
            }
            words.add(new Word(text.substring(i, end), new Span(i, end)));
            i = end;
        }
        return words;
    }

    /** The words of a stretch without those in short brackets: {@code Rep. Ann Lee (D-Ohio) said}. */
    static List<Word> outsideBrackets(String text, int from, int to) {
        List<Word> words = in(text, from, to);
        words.removeIf(word -> isBracketed(text, word.span(), from, to));
        return words;
    }

    private static boolean isBracketed(String text, Span word, int from, int to) {
        int open = word.start() - 1;
        while (open >= from && word.start() - open <= LONGEST_BRACKET && !isBracket(text.charAt(open))) {
            open--;
        }
        if (open < from || text.charAt(open) != '(') {
            return false;
        }
        int close = word.end();
        while (close < to && close - open <= LONGEST_BRACKET && !isBracket(text.charAt(close))) {
            close++;
        }
        return close < to && text.charAt(close) == ')';
    }

    private static boolean isBracket(char c) {
        return c == '(' || c == ')';
    }

    private static boolean isInner(String text, int at, int to) {
        char c = text.charAt(at);
        if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
            return true;
        }
        boolean binds = c == '&' || c == '\'' || c == '’' || c == '-' || c == '.';
        boolean letterFollows = at + 1 < to && Character.isLetterOrDigit(text.charAt(at + 1));
        return binds && (letterFollows || (c == '.' && isInitialOrTitle(text, at)));
    }

    /** {@code J.}, {@code Sen.}: the stop belongs to the word. */
    private static boolean isInitialOrTitle(String text, int stop) {
        int begin = stop;
        while (begin > 0 && Character.isLetter(text.charAt(begin - 1))) {
            begin--;
        }
        int length = stop - begin;
        return length > 0
                && Character.isUpperCase(text.charAt(begin))
                && (length == 1 || Titles.isAbbreviated(text.substring(begin, stop)));
    }

    static boolean isSpeechVerb(Word word) {
        return isSpeechVerb(word.lower()) && (!word.isCapitalised() || OPENING_VERBS.contains(word.lower()));
    }

    static boolean isSpeechVerb(String word) {
        return SPEECH_VERBS.contains(word);
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    static boolean isPronoun(Word word) {
        return PRONOUNS.contains(word.lower());
    }

    static boolean isDeterminer(Word word) {
        return DETERMINERS.contains(word.lower());
    }

    static boolean isPreposition(Word word) {
        return isPreposition(word.lower());
    }

    static boolean isPreposition(String word) {
        return PREPOSITIONS.contains(word);
    }

    /** Whether a word may stand between a subject and its verb: {@code simply said}, {@code has told}. */
    static boolean mayStandBeforeVerb(Word word) {
        return BEFORE_VERB.contains(word.lower())
                || (word.lower().endsWith("ly") && !word.isCapitalised() && !NO_ADVERBS.contains(word.lower()));
    }

    /** Whether a word is one of the common verbs by which a noun phrase ends. */
    static boolean isFiniteVerb(Word word) {
        return FINITE_VERBS.contains(word.lower());
    }

    /** All words of a resource beside this class; lines that begin with {@code #} are comments. */
    static Set<String> load(String resource) {
        Set<String> words = new HashSet<>();
        for (String line : lines(resource)) {
            words.addAll(Arrays.asList(line.strip().split("\\s+")));
        }
        return words;
    }

    /** The lines of a resource beside this class, without comments and empty ones. */
    static List<String> lines(String resource) {
        List<String> found = new ArrayList<>();
        InputStream stream = Words.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException("the jar lacks " + resource);
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    found.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
