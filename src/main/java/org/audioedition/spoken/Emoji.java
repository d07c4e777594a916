package org.audioedition.spoken;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Emoji, said by name: flags by their country, the rest from {@code emoji.txt}, else by their name in Unicode.
 *
 * <p>Those that stand together are one reading; one that is repeated is said once. The grammar of sequences is that of Unicode
 * Technical Standard #51, section 1.4.
 */
final class Emoji {

    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int VARIATION_SELECTOR = 0xFE0F;
    private static final int KEYCAP = 0x20E3;
    private static final int FIRST_SKIN_TONE = 0x1F3FB;
    private static final int LAST_SKIN_TONE = 0x1F3FF;
    private static final int FIRST_TAG = 0xE0020;
    private static final int LAST_TAG = 0xE007F;
    private static final int REGIONAL_A = 0x1F1E6;
    private static final int REGIONAL_Z = 0x1F1FF;

    /** No more are said of a row of different ones. */
    private static final int MOST = 8;

    /** No more tokens are looked at as one row. */
    private static final int LONGEST = 64;

    /** First and last code points of the emoji of Unicode 13, which every Java from 17 on knows by name. */
    private static final int[][] NAMED = {
        {0x1F300, 0x1F5FF}, {0x1F600, 0x1F64F}, {0x1F680, 0x1F6D7}, {0x1F6E0, 0x1F6EC}, {0x1F6F0, 0x1F6FC},
        {0x1F90C, 0x1F978}, {0x1F97A, 0x1F9CB}, {0x1F9CD, 0x1F9FF}, {0x1FA70, 0x1FA74}, {0x1FA78, 0x1FA7A},
        {0x1FA80, 0x1FA86}, {0x1FA90, 0x1FAA8}, {0x1FAB0, 0x1FAB6}, {0x1FAC0, 0x1FAC2}, {0x1FAD0, 0x1FAD6}
    };

    private final Map<Integer, Tables.Row> names = new HashMap<>();
    private final Map<String, Tables.Row> flags = new HashMap<>();

    Emoji() {
        Tables.rows("emoji.txt").forEach(row -> names.put(row.get(0).codePointAt(0), row));
        Tables.rows("flags.txt").forEach(row -> flags.put(row.get(0), row));
    }

    /** The emoji from the mark at {@code index} on, or null if none with a name stands there. */
    @Nullable
    Match read(Line line, int index) {
        if (line.piece(index).charAt(0) < 0x80) {
            return null;
        }
        int tokens = 0;
        StringBuilder run = new StringBuilder();
        while (tokens < LONGEST
                && index + tokens < line.size()
                && !line.isWord(index + tokens)
                && (tokens == 0 || !line.spaceBefore(index + tokens))
                && belongs(line.piece(index + tokens).codePointAt(0))) {
            run.append(line.piece(index + tokens));
            tokens++;
        }
        return tokens == 0 ? null : named(run.toString(), tokens);
    }

    private @Nullable Match named(String run, int tokens) {
        StringBuilder spoken = new StringBuilder();
        String table = "";
        String last = "";
        int said = 0;
        for (int at = 0; at < run.length() && said < MOST; ) {
            int c = run.codePointAt(at);
            int next = at + Character.charCount(c);
            Tables.Row flag = next < run.length() ? flag(c, run.codePointAt(next)) : null;
            Tables.Row row = flag == null ? names.get(c) : flag;
            String name = flag != null ? "flag of " + flag.get(1) : row != null ? row.get(1) : unicodeName(c);
            if (!name.isEmpty() && !name.equals(last)) {
                spoken.append(said == 0 ? "" : " ").append(name);
                table = row == null || !table.isEmpty() ? table : row.place();
                said++;
                last = name;
            }
            at = flag == null ? next : next + Character.charCount(run.codePointAt(next));
        }
        return said == 0 ? null : Match.of(tokens, spoken.toString()).by("name").from(table);
    }

    private boolean belongs(int c) {
        return names.containsKey(c)
                || isNamed(c)
                || isRegional(c)
                || c == ZERO_WIDTH_JOINER
                || c == VARIATION_SELECTOR
                || c == KEYCAP
                || c == '♀'
                || c == '♂'
                || (c >= FIRST_TAG && c <= LAST_TAG);
    }

    private Tables.@Nullable Row flag(int first, int second) {
        return isRegional(first) && isRegional(second) ? flags.get(letter(first) + letter(second)) : null;
    }

    private static String letter(int regional) {
        return Character.toString('A' + regional - REGIONAL_A);
    }

    private static boolean isRegional(int c) {
        return c >= REGIONAL_A && c <= REGIONAL_Z;
    }

    private static boolean isNamed(int c) {
        for (int[] range : NAMED) {
            if (c >= range[0] && c <= range[1]) {
                return true;
            }
        }
        return false;
    }

    private static String unicodeName(int c) {
        boolean tone = c >= FIRST_SKIN_TONE && c <= LAST_SKIN_TONE;
        String name = !tone && isNamed(c) ? Character.getName(c) : null;
        return name == null ? "" : Letters.lower(name);
    }
}
