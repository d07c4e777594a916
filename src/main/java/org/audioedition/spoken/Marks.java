package org.audioedition.spoken;

import java.util.HashMap;
import java.util.Map;
import org.audioedition.article.Span;
import org.audioedition.spoken.Reading.Mark;
import org.audioedition.spoken.Reading.Pause;
import org.audioedition.spoken.Reading.Said;
import org.audioedition.spoken.Reading.Silent;

/** Marks of punctuation as pauses, symbols by name, and the reason for all that has neither. */
final class Marks {

    private static final String QUOTES = "\"'“”‘’«»‹›„‚‟‛`´＂＇「」『』";
    private static final String BRACKETS = "()[]{}<>（）［］";
    private static final String ORNAMENTS = "*_~^|\\¦•◦‣▪▫■□●○★☆♦♥♣♠·†‡¶⁂※❖✦✶❦◆◇⸻";

    private final Map<String, String> names = new HashMap<>();

    Marks() {
        for (Tables.Row row : Tables.rows("symbols.txt")) {
            names.put(row.get(0), row.get(1));
        }
    }

    Reading read(Line line, int index) {
        Span span = line.token(index).span();
        String mark = line.piece(index);
        int c = mark.codePointAt(0);
        Pause pause = pause(line, index, c, mark.length());
        if (between(line, index, c)) {
            return new Said(span, line.piece(index + 2).equals("=") ? "minus" : "to");
        }
        if ((c == '<' || c == '>') && mark.length() == 1 && bound(line, index)) {
            return new Said(span, c == '<' ? "less than" : "more than");
        }
        if (pause != null) {
            return new Mark(span, pause);
        }
        if (QUOTES.indexOf(c) >= 0) {
            return new Silent(span, "quotation mark");
        }
        String name = names.get(Character.toString(c));
        if (name != null && mark.length() == Character.charCount(c) && named(line, index, c)) {
            return new Said(span, name);
        }
        return new Silent(span, reason(c));
    }

    /** The name of a symbol inside a word, or nothing. */
    String name(char symbol) {
        return names.getOrDefault(String.valueOf(symbol), "");
    }

    /** A dash with a number on either side. */
    private static boolean between(Line line, int index, int c) {
        return (c == '–' || c == '-' || c == '—')
                && line.piece(index).length() == 1
                && numeric(line.word(index - 1))
                && numeric(line.word(index + 1));
    }

    /** A sign of comparison with a number behind it and nothing that is compared before it. */
    private static boolean bound(Line line, int index) {
        return startsWithDigit(line.word(index + 1)) && !startsWithDigit(line.word(index - 1));
    }

    private static boolean numeric(String word) {
        return !word.isEmpty() && Letters.isDigit(word.charAt(0)) && Letters.isDigit(word.charAt(word.length() - 1));
    }

    /** Signs that are said only beside a number or a word, so that a line of them stays an ornament. */
    private static boolean named(Line line, int index, int c) {
        boolean number = startsWithDigit(line.word(index + 1));
        return switch (c) {
            case '*', '×', '÷', '^', '<', '>' -> number && startsWithDigit(line.word(index - 1));
            case '~', '#' -> number;
            default -> true;
        };
    }

    private static boolean startsWithDigit(String word) {
        return !word.isEmpty() && (Letters.isDigit(word.charAt(0)) || word.charAt(0) == '$');
    }

    private static @org.jspecify.annotations.Nullable Pause pause(Line line, int index, int c, int length) {
        return switch (c) {
            case '.', '。', '．' -> length > 1 ? Pause.CLAUSE : stop(line, index);
            case '?', '？', '؟' -> Pause.QUESTION;
            case '!', '！' -> Pause.EXCLAMATION;
            case ',', '，', '、', '،', '/', '|' -> Pause.COMMA;
            case ';', ':', '…', '—', '–', '―', '；', '：', '‥', '⸺', '⸻' -> Pause.CLAUSE;
            case '-', '‐', '‑', '‒', '−' -> length > 1 || apart(line, index) ? Pause.CLAUSE : Pause.NONE;
            case '¿', '¡' -> Pause.NONE;
            default -> bracket(line, index, c);
        };
    }

    private static @org.jspecify.annotations.Nullable Pause bracket(Line line, int index, int c) {
        if (BRACKETS.indexOf(c) < 0 || ((c == '<' || c == '>') && named(line, index, c))) {
            return null;
        }
        return Pause.COMMA;
    }

    /** A stop inside a sentence, before a small letter, ends nothing. */
    private static Pause stop(Line line, int index) {
        String next = line.piece(index + 1);
        return !next.isEmpty() && (Letters.isLower(next.charAt(0)) || ",;:".contains(next)) ? Pause.NONE : Pause.STOP;
    }

    private static boolean apart(Line line, int index) {
        return line.spaceBefore(index) && line.spaceBefore(index + 1);
    }

    /** Why the character {@code c} is not said. */
    static String reason(int c) {
        int type = Character.getType(c);
        if (c >= 0xD800 && c <= 0xDFFF) {
            return "half of a surrogate pair";
        }
        if (c == 0xFE0F || c == 0xFE0E || emoji(c)) {
            return "emoji without a name";
        }
        return switch (type) {
            case Character.CONTROL -> "control character";
            case Character.FORMAT -> "invisible character";
            case Character.PRIVATE_USE -> "private character";
            case Character.UNASSIGNED -> "unassigned character";
            case Character.MODIFIER_SYMBOL -> "accent without a letter";
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
                "accent without a letter";
            case Character.OTHER_SYMBOL -> symbol(c);
            default -> Character.isLetterOrDigit(c) ? script(c) : symbol(c);
        };
    }

    private static String symbol(int c) {
        return ORNAMENTS.indexOf(c) >= 0 ? "ornament" : "symbol without a name";
    }

    private static boolean emoji(int c) {
        return (c >= 0x1F000 && c <= 0x1FAFF) || (c >= 0x2600 && c <= 0x27BF) || (c >= 0x2B00 && c <= 0x2BFF);
    }

    private static String script(int c) {
        String name = Character.UnicodeScript.of(c).name();
        if (name.equals("COMMON") || name.equals("INHERITED") || name.equals("LATIN")) {
            return "letter without a reading";
        }
        StringBuilder words = new StringBuilder("script without a reading:");
        for (String word : name.split("_", -1)) {
            words.append(' ').append(word.charAt(0)).append(word.substring(1).toLowerCase(java.util.Locale.ROOT));
        }
        return words.toString();
    }
}
