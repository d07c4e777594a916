package org.audioedition.spoken;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Words joined by hyphens, slashes and other signs: each part is said by itself. */
final class Compounds implements Rule {

    private static final int LONGEST_TYPE = 8;

    private final UnaryOperator<String> say;
    private final Joints joints;

    /** @param say says one part */
    Compounds(UnaryOperator<String> say, Marks marks) {
        this.say = say;
        this.joints = new Joints(marks);
    }

    @Override
    public @Nullable Match read(Line line, int index) {
        String word = line.word(index);
        if (word.equals("and/or")) {
            return Match.word("and or").by("choice");
        }
        for (int i = 0; i < word.length(); i++) {
            if (!Joints.isBound(word, i)) {
                return Match.word(parts(word)).by("part by part");
            }
        }
        return null;
    }

    /** All parts and the signs between them. */
    private String parts(String word) {
        List<String> parts = new ArrayList<>();
        List<String> signs = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= word.length(); i++) {
            if (i < word.length() && Joints.isBound(word, i)) {
                continue;
            }
            parts.add(word.substring(from, i));
            signs.add(i < word.length() ? joints.name(word, from, i) : "");
            from = i + 1;
        }
        StringBuilder out = new StringBuilder();
        boolean measured = false;
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            String next = i + 1 < parts.size() ? parts.get(i + 1) : "";
            String unit = measured && !startsWithDigit(next) ? UnitTable.singular(part) : null;
            boolean per = unit == null && i > 0 && signs.get(i - 1).equals("per");
            if (per) {
                unit = UnitTable.singular(part);
            }
            if (!part.isEmpty()) {
                append(out, unit == null ? part(i == 0 ? "" : parts.get(i - 1), part, next) : unit);
                measured =
                        unit != null || Letters.isDigits(part.replace(",", "").replace(".", ""));
            }
            append(out, signs.get(i));
        }
        return out.toString();
    }

    private String part(String previous, String part, String next) {
        if (part.length() == 1 && Letters.isUpper(part.charAt(0))) {
            return part;
        }
        if (startsWithDigit(next) && !Codes.start(part).isEmpty()) {
            return Codes.start(part);
        }
        // Behind letters "24M" is a type (Su-24M), not an amount.
        boolean type = startsWithDigit(part)
                && part.length() <= LONGEST_TYPE
                && Letters.isCapitalized(previous)
                && Letters.isUpper(part.charAt(part.length() - 1));
        if (type) {
            return Codes.type(part);
        }
        boolean model = part.length() == 3 && Letters.isDigits(part) && Letters.isCapitalized(previous);
        return model ? NumberWords.name(part) : say.apply(part);
    }

    private static boolean startsWithDigit(String part) {
        return !part.isEmpty() && Letters.isDigit(part.charAt(0));
    }

    /** A word that no class knows, with every letter and digit in it. */
    String remains(String word) {
        if (isLettersOnly(word)) {
            return Letters.lower(word);
        }
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (int i = 0; i <= word.length(); i++) {
            boolean inside = i < word.length() && (Letters.isLetter(word.charAt(i)) || word.charAt(i) == '\'');
            if (inside) {
                continue;
            }
            append(out, Letters.lower(word.substring(from, i)));
            if (i < word.length()) {
                char c = word.charAt(i);
                String sign = c == '.' ? "dot" : joints.name(word, from, i);
                append(out, Letters.isDigit(c) ? NumberWords.digits(String.valueOf(c)) : sign);
            }
            from = i + 1;
        }
        return out.toString();
    }

    private static boolean isLettersOnly(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Letters.isLetter(word.charAt(i)) && word.charAt(i) != '\'' && word.charAt(i) != '.') {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder out, String words) {
        if (!words.isEmpty()) {
            out.append(out.length() == 0 ? "" : " ").append(words);
        }
    }
}
