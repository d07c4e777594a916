package org.audioedition.article.source.web;

import org.audioedition.article.Problem;
import org.audioedition.article.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * What came of a fetch.
 *
 * @param source what is at the address, or null when the problem says why there is nothing
 * @param problem why there is nothing, or null
 */
public record Fetched(@Nullable Source source, @Nullable Problem problem) {

    public Fetched {
        if ((source == null) == (problem == null)) {
            throw new IllegalArgumentException("a source or a problem, and not both");
        }
    }
}
