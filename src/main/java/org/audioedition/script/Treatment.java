package org.audioedition.script;

import java.util.List;
import org.audioedition.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * What is done with a block: something may be said before it and behind it, and it is read, part by part, or left out.
 *
 * @param before words to say first, written nowhere; none when empty
 * @param parts what is read of it, in order; none when it is left out
 * @param left why it is left out, for the ledger; null when it is read
 * @param behind words to say after it; none when empty
 */
record Treatment(String before, List<Part> parts, @Nullable String left, String behind) {

    /**
     * A stretch that is read by itself.
     *
     * @param before words to say first, as the name of a column
     */
    record Part(String before, Span span) {}

    Treatment {
        parts = List.copyOf(parts);
        if (parts.isEmpty() == (left == null)) {
            throw new IllegalArgumentException("a block is either read or left out");
        }
    }

    /** Read as it is. */
    static Treatment read(Span span) {
        return read("", span);
    }

    /** Announced, then read. */
    static Treatment read(String before, Span span) {
        return new Treatment(before, List.of(new Part("", span)), null, "");
    }

    /** Read part by part. */
    static Treatment read(String before, List<Part> parts, String behind) {
        return new Treatment(before, parts, null, behind);
    }

    /** Left out, perhaps after an announcement. */
    static Treatment leave(String before, String reason) {
        return new Treatment(before, List.of(), reason, "");
    }
}
