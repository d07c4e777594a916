package org.audioedition.publish;

import java.util.List;
import java.util.stream.IntStream;
import org.audioedition.article.Block;
import org.audioedition.article.Span;
import org.audioedition.timeline.TimedSentence;

/** Shares out what is heard of a row among its cells. */
public final class Cells {

    private Cells() {}

    /** The cells of a row, each with the space behind it, so that no character is lost between them. */
    public static List<Span> stretches(Block.TableRow row) {
        List<Span> cells = row.cells();
        return IntStream.range(0, cells.size())
                .mapToObj(i -> new Span(
                        cells.get(i).start(),
                        i + 1 < cells.size()
                                ? cells.get(i + 1).start()
                                : row.span().end()))
                .toList();
    }

    /**
     * The end of what is heard of a cell; words that are added stand with what follows them, if anything does.
     *
     * @param heard what is heard of the row, in order
     * @param from the first of it that is not of the cells before
     */
    public static int behind(Span cell, List<TimedSentence> heard, int from) {
        List<TimedSentence> left = heard.subList(from, heard.size());
        int end = left.stream().allMatch(sentence -> sentence.added() != null) ? heard.size() : from;
        for (int i = from; i < heard.size(); i++) {
            if (heard.get(i).added() == null) {
                if (heard.get(i).span().start() >= cell.end()) {
                    break;
                }
                end = i + 1;
            }
        }
        return end;
    }
}
