package org.audioedition.spoken;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Telephone numbers, serial numbers, and addresses and versions made of numbers with points. */
final class Phones implements Rule {

    private static final Set<String> DIALS =
            Set.of("call", "calls", "called", "calling", "dial", "dialed", "dialing", "text", "texting");

    /** Most words of one telephone number: {@code +44 20 7946 0958}. */
    private static final int MOST = 6;

    @Override
    public @Nullable Match read(Line line, int index) {
        String word = line.word(index);
        char first = word.charAt(0);
        if (first == '+' && word.length() <= 4 && Letters.isDigits(word.substring(1))) {
            return international(line, index);
        }
        if (first == '-' && line.piece(index - 1).equals(")") && isGroups(word.substring(1), '-')) {
            return Match.word(groups(word.substring(1), '-')).by("number after its area");
        }
        if (!Letters.isDigit(first) && !(first == '+' && word.length() > 1)) {
            return null;
        }
        if (word.startsWith("1-8") && word.length() > 6 && word.charAt(5) == '-') {
            return Match.word(tollFree(word)).by("toll-free number");
        }
        if (isGroups(word, '.')) {
            return Match.word(points(word)).by("numbers with points");
        }
        boolean brief = word.length() >= 5 && word.length() <= 7 && Letters.isDigits(word);
        if (brief && DIALS.contains(Letters.lower(line.word(index - 1))) && !Years.isCount(line, index)) {
            return Match.word(NumberWords.digits(word)).by("telephone number");
        }
        if (Letters.isDigits(word) && word.length() == 3 && (isArea(line, index) || isDialed(line, index))) {
            return Match.word(NumberWords.digits(word)).by("telephone number");
        }
        return null;
    }

    /** {@code +44 20 7946 0958}: all groups that follow the code of a country. */
    private static @Nullable Match international(Line line, int index) {
        StringBuilder out = new StringBuilder("plus ").append(NumberWords.digits(line.word(index)));
        int digits = 0;
        int tokens = 1;
        while (tokens < MOST) {
            String piece = line.piece(index + tokens);
            boolean bracket = piece.equals("(") || piece.equals(")");
            boolean group = piece.length() <= 13 && isGroups(piece.startsWith("-") ? piece.substring(1) : piece, '-');
            if (!bracket && !group) {
                boolean plain = piece.length() <= 5 && Letters.isDigits(piece);
                if (!plain) {
                    break;
                }
            }
            if (!bracket) {
                out.append(' ').append(NumberWords.digits(piece));
                digits += piece.length();
            }
            tokens++;
        }
        return digits < 6 ? null : Match.of(tokens, out.toString()).by("international number");
    }

    /** Whether {@code word} is two or more groups of digits between {@code separator}; three at least between points. */
    private static boolean isGroups(String word, char separator) {
        int groups = 1;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean inner = c == separator && i > 0 && i + 1 < word.length() && word.charAt(i - 1) != separator;
            if (!Letters.isDigit(c) && !inner) {
                return false;
            }
            groups += inner ? 1 : 0;
        }
        return groups >= (separator == '.' ? 3 : 2) && !word.isEmpty();
    }

    private static String groups(String word, char separator) {
        StringBuilder out = new StringBuilder();
        for (String group : word.split(separator == '.' ? "\\." : "-", -1)) {
            out.append(out.length() == 0 ? "" : " ").append(NumberWords.digits(group));
        }
        return out.toString();
    }

    /** Three groups as of a telephone, four as of a computer, and otherwise a version. */
    private static String points(String word) {
        String[] parts = word.split("\\.", -1);
        if (parts.length == 3 && parts[0].length() == 3 && parts[1].length() == 3 && parts[2].length() == 4) {
            return groups(word, '.');
        }
        StringBuilder out = new StringBuilder();
        for (String part : parts) {
            String joint = parts.length == 4 ? " dot " : " point ";
            out.append(out.length() == 0 ? "" : joint)
                    .append(parts.length == 4 ? NumberWords.digits(part) : NumberWords.cardinal(part));
        }
        return out.toString();
    }

    /** {@code 1-800-CALL-NOW}: the numbers digit by digit, the words as words. */
    private static String tollFree(String word) {
        StringBuilder out = new StringBuilder();
        for (String part : word.split("-", -1)) {
            String spoken = Letters.isDigits(part) ? NumberWords.digits(part) : Letters.lower(part);
            out.append(out.length() == 0 ? "" : " ").append(spoken);
        }
        return out.toString();
    }

    /** The area in "(212) 555-0100" and "(123)-123-5678". */
    private static boolean isArea(Line line, int index) {
        String number = line.word(index + 2);
        boolean local = number.length() == 8 && number.charAt(3) == '-';
        boolean joined = number.length() == 9 && number.charAt(0) == '-' && number.charAt(4) == '-';
        return line.piece(index - 1).equals("(") && line.piece(index + 1).equals(")") && (local || joined);
    }

    /** "call 988", "dial 311 or 911". */
    private static boolean isDialed(Line line, int index) {
        if (line.word(index).equals("911")) {
            return true;
        }
        if (Years.isCount(line, index) || line.word(index + 1).equals("times")) {
            return false;
        }
        boolean after = DIALS.contains(Letters.lower(line.word(index - 1)));
        boolean second = line.word(index - 1).equals("or") && DIALS.contains(Letters.lower(line.word(index - 3)));
        return after || second;
    }
}
