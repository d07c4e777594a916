package org.audioedition.article.source;

import java.util.List;
import org.audioedition.article.Inline;

/**
 * The text of one block or cell before it has its place in an article.
 *
 * @param text without outer white space
 * @param inlines what is marked in it, at places within {@code text}, by begin
 */
public record Passage(String text, List<Inline> inlines) {

    public Passage {
        inlines = List.copyOf(inlines);
        if (!text.equals(text.strip())) {
            throw new IllegalArgumentException("outer white space: '" + text + "'");
        }
    }

    /** Text with nothing marked in it. */
    public static Passage of(String text) {
        return new Passage(text.strip(), List.of());
    }

    /** Whether there is nothing in it. */
    public boolean isEmpty() {
        return text.isEmpty();
    }
}
