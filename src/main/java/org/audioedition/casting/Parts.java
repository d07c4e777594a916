package org.audioedition.casting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parts that an editor has given out, over all articles of a house.
 *
 * @param parts in their own order; a name counts before every pattern, and an earlier pattern before a later one
 * @param origin what an edition records of them: the file's name and the beginning of its digest; empty without a file
 */
public record Parts(List<Part> parts, String origin) {

    public Parts {
        parts = List.copyOf(parts);
    }

    /** No parts: the article alone decides. */
    public static Parts none() {
        return new Parts(List.of(), "");
    }

    /** The part of a speaker, or null when nobody has given it out. */
    @Nullable
    Part of(String speaker) {
        Part pattern = null;
        for (Part part : parts) {
            if (part.isExact() && part.isFor(speaker)) {
                return part;
            }
            if (pattern == null && part.isFor(speaker)) {
                pattern = part;
            }
        }
        return pattern;
    }
}
