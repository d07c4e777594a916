package org.audioedition.spoken;

import java.lang.Character.UnicodeScript;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words in a script that cannot be read: the listener hears that they are there, and the ledger says why they stay unsaid.
 */
final class Scripts {

    /** What the listener knows under another name. */
    private static final Map<UnicodeScript, String> NAMES = Map.of(UnicodeScript.HAN, "chinese characters");

    private Scripts() {}

    /** The announcement of the letters at {@code index}; null if they stand in no such script, or were announced just before. */
    static @Nullable Match read(Line line, int index) {
        UnicodeScript script = script(line, index);
        if (script == null || script == script(line, index - 1)) {
            return null;
        }
        String piece = line.piece(index);
        int first = Character.charCount(piece.codePointAt(0));
        return Match.word("text in " + NAMES.getOrDefault(script, name(script)))
                .by("announced")
                .without(piece.length() - first, Marks.reason(piece.codePointAt(0)));
    }

    private static @Nullable UnicodeScript script(Line line, int index) {
        String piece = line.piece(index);
        if (piece.isEmpty() || line.isWord(index) || !Character.isLetter(piece.codePointAt(0))) {
            return null;
        }
        UnicodeScript script = UnicodeScript.of(piece.codePointAt(0));
        return switch (script) {
            case COMMON, INHERITED, UNKNOWN, LATIN, GREEK -> null;
            default -> script;
        };
    }

    private static String name(UnicodeScript script) {
        return Letters.lower(script.name()).replace('_', ' ');
    }
}
