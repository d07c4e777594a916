package org.audioedition.publish;

import java.util.List;
import org.audioedition.article.Block;

/**
 * A block of the article with its text cut into passages: all its characters, in order, and what the program adds among them.
 *
 * @param id its name in the edition: {@code b1}, {@code b2} …
 * @param block what it is
 * @param passages at least one
 */
public record TextBlock(String id, Block block, List<Passage> passages) {

    public TextBlock {
        passages = List.copyOf(passages);
    }

    /** Whether something of it is heard. */
    public boolean isHeard() {
        return passages.stream().anyMatch(passage -> passage.point() != null);
    }
}
