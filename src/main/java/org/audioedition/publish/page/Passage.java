package org.audioedition.publish.page;

import java.util.List;
import org.audioedition.article.Block;

/**
 * A block of the article as it is shown.
 *
 * @param id its id in the edition
 * @param block what it is
 * @param pieces its text in order: what is heard, and what stands between and is not
 */
record Passage(String id, Block block, List<Piece> pieces) {

    Passage {
        pieces = List.copyOf(pieces);
    }

    /** A stretch of a block. */
    sealed interface Piece {}

    /** What is read along. */
    record Heard(Cue cue) implements Piece {}

    /** What is shown only. */
    record Silent(String text) implements Piece {}
}
