package org.audioedition.text;

/** Whether a full stop belongs to the word before it: of single letters, of a known abbreviation, or inside a name. */
final class FullStop {

    /** The longest abbreviation with a hyphen or a stop inside. */
    private static final int LONGEST_JOINED = 8;

    private final String text;
    private final int from;
    private final int end;

    /** The stops of {@code text} between {@code from} and {@code end}. */
    FullStop(String text, int from, int end) {
        this.text = text;
        this.from = from;
        this.end = end;
    }

    /** Whether the stop at {@code at} is bound to the word from {@code start}, whose last run begins at {@code run}. */
    boolean isBound(int start, int run, int at) {
        int last = cp(at - 1);
        int next = cp(at + 1);
        boolean single = at - run == 1 && Characters.isLetter(last);
        if (Characters.isLetter(next) && Characters.isLetter(last)) {
            return single
                    || isWeb(at + 1)
                    || (Character.isLowerCase(next) && Character.isLowerCase(last))
                    || isAbbreviation(start, run, at);
        }
        boolean code = run == start && Character.isUpperCase(last) && Characters.isDigit(next) && cp(at + 2) == '.';
        boolean initials = single && (code || (run - start >= 2 && cp(run - 1) == '.') || isInitial(start, run, at));
        return initials || isAbbreviation(start, run, at);
    }

    /** Whether the ending of a web address stands at {@code at}: {@code CNN.com}. */
    private boolean isWeb(int at) {
        int to = at;
        while (to < at + 4 && Characters.isLetter(cp(to))) {
            to++;
        }
        String ending = text.substring(at, Math.min(to, end));
        return ending.equals("com")
                || ending.equals("org")
                || ending.equals("net")
                || ending.equals("gov")
                || ending.equals("edu");
    }

    private boolean isInitial(int start, int run, int at) {
        int last = cp(at - 1);
        boolean alone = run == start || (run - start >= 2 && Characters.isHyphen(cp(run - 1)));
        return alone
                && Character.isUpperCase(last)
                && last != 'I'
                && Characters.isSpace(cp(at + 1))
                && (Character.isUpperCase(cp(at + 2))
                        || ("NSEW".indexOf(last) >= 0 && Characters.isAsciiDigit(cp(at + 2))));
    }

    private boolean isAbbreviation(int start, int run, int at) {
        if (at + 1 - run > Abbreviations.english().longest()) {
            return false;
        }
        return isKnown(run, at + 1) || (run > start && at + 1 - start <= LONGEST_JOINED && isKnown(start, at + 1));
    }

    private boolean isKnown(int first, int after) {
        return Abbreviations.english()
                .kind(text.substring(first, after))
                .map(kind -> switch (kind) {
                    case NUMBER -> numberFollows(after);
                    case COUNTED -> numberPrecedes(first);
                    case BESIDE -> numberFollows(after) || numberPrecedes(first);
                    case BETWEEN -> capitalFollows(after) && capitalPrecedes(first);
                    case TITLE, MONTH, PLAIN, UNIT -> true;
                })
                .orElse(false);
    }

    /** A digit, a sign before one, or a roman numeral. */
    private boolean numberFollows(int at) {
        int to = Characters.isSpace(cp(at)) ? at + 1 : at;
        int c = cp(to);
        boolean roman = to > at && c > 0 && "IVXLC".indexOf(c) >= 0 && isRoman(to);
        return Characters.isDigit(c) || Characters.isCurrency(c) || c == '#' || roman;
    }

    /** Whether a numeral stands at {@code at}; one letter alone, but for V and X, is more often a word or a name. */
    private boolean isRoman(int at) {
        int to = at;
        while (to < at + 7 && cp(to) > 0 && "IVXLC".indexOf(cp(to)) >= 0) {
            to++;
        }
        boolean sure = to - at > 1 || "VX".indexOf(cp(at)) >= 0;
        return sure && !Characters.isWord(cp(to)) && !Characters.isApostrophe(cp(to));
    }

    private boolean numberPrecedes(int first) {
        int c = cp(first - 1);
        return (Characters.isSpace(c) || Characters.isHyphen(c)) && Characters.isDigit(cp(first - 2));
    }

    private boolean capitalFollows(int at) {
        return Characters.isSpace(cp(at)) && Character.isUpperCase(cp(at + 1));
    }

    /** Whether the word before {@code first} begins with a capital; no further than a long name. */
    private boolean capitalPrecedes(int first) {
        int at = first - 2;
        while (at > first - 24 && Characters.isWord(cp(at - 1))) {
            at--;
        }
        return Characters.isSpace(cp(first - 1)) && cp(at) > 0 && Character.isUpperCase(cp(at));
    }

    private int cp(int at) {
        return at < from ? -1 : Characters.at(text, at, end);
    }
}
