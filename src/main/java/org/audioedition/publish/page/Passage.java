package org.audioedition.publish.page;

import java.util.List;
import org.audioedition.article.Block;

/**
 * A block of the article as it is shown.
 *
 * @param id its id in the edition
 * @param block what it is
 * @param cells the cells of a row of a table, and one for all else: their text in order, what is heard, and what stands between and is
 *     not
 */
record Passage(String id, Block block, List<List<Piece>> cells) {

    Passage {
        cells = cells.stream().map(List::copyOf).toList();
    }

    /** What is heard of it, in order. */
    List<Cue> heard() {
        return cells.stream()
                .flatMap(List::stream)
                .filter(Heard.class::isInstance)
                .map(piece -> ((Heard) piece).cue())
                .toList();
    }

    /** A stretch of a block. */
    sealed interface Piece {}

    /** What is read along. */
    record Heard(Cue cue) implements Piece {}

    /** What is shown only. */
    record Silent(String text) implements Piece {}
}
