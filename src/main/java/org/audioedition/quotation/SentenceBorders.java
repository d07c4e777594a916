package org.audioedition.quotation;

import org.audioedition.article.Span;

/** The borders of the clause beside a quotation: sentence ends and other quotations, within reach. */
final class SentenceBorders {

    private static final int REACH = 260;

    private final String text;
    private final Span block;

    SentenceBorders(String text, Span block) {
        this.text = text;
        this.block = block;
    }

    /** Where the sentence from a place on ends, or a quotation begins in it. */
    int end(int from) {
        int limit = Math.min(block.end(), from + REACH);
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (isQuote(c) || isDoubled(i) || (isTerminal(c) && endsHere(i, limit))) {
                return i;
            }
        }
        return limit;
    }

    /** Where the sentence up to a place begins, or a quotation ends in it. */
    int start(int to) {
        int limit = Math.max(block.start(), to - REACH);
        for (int i = to - 1; i > limit; i--) {
            char c = text.charAt(i - 1);
            if (isQuote(c) || isDoubled(i - 2) || (isTerminal(c) && endsHere(i - 1, to))) {
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

    /** Two apostrophes or backticks in a row are one mark. */
    private boolean isDoubled(int at) {
        return at >= block.start()
                && at + 1 < block.end()
                && (text.charAt(at) == '\'' || text.charAt(at) == '`')
                && text.charAt(at + 1) == text.charAt(at);
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
