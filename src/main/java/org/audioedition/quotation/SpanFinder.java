package org.audioedition.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.audioedition.article.Article;
import org.audioedition.article.Block;
import org.audioedition.article.Span;
import org.audioedition.quotation.MarkScanner.Direction;
import org.audioedition.quotation.MarkScanner.Family;
import org.audioedition.quotation.MarkScanner.QuoteMark;
import org.jspecify.annotations.Nullable;

/**
 * Pairs quotation marks: one state per paragraph, one level of nesting, and a quotation that runs on over paragraphs when
 * the next one begins with a mark again. An unclosed one ends with its paragraph.
 */
final class SpanFinder {

    /**
     * A quotation's place.
     *
     * @param span with its marks
     * @param nested whether it lies inside another one
     * @param closed whether its closing mark was found
     */
    record Found(Span span, boolean nested, boolean closed) {}

    private final Article article;
    private final boolean singleStyle;
    private final List<Found> found = new ArrayList<>();
    /** Where the quotation that is open began; null when none is. */
    private @Nullable QuoteMark outer;

    private @Nullable QuoteMark inner;

    private SpanFinder(Article article) {
        this.article = article;
        this.singleStyle = hasSingleStyle(article);
    }

    /** The article's quotations in the order of their opening marks. */
    static List<Found> find(Article article) {
        SpanFinder finder = new SpanFinder(article);
        List<Block> blocks = article.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            finder.block(blocks.get(i), i + 1 < blocks.size() ? blocks.get(i + 1) : null);
        }
        finder.found.sort(Comparator.comparingInt(f -> f.span().start()));
        return finder.found;
    }

    private void block(Block block, @Nullable Block next) {
        for (QuoteMark mark : MarkScanner.scan(article.text(), block.span())) {
            if (counts(mark, block)) {
                take(mark);
            }
        }
        endInner();
        if (outer != null && !(next != null && runsOnInto(block, next, outer.family()))) {
            found.add(new Found(new Span(outer.span().start(), block.span().end()), false, false));
            outer = null;
        }
    }

    private static boolean hasSingleStyle(Article article) {
        int singles = 0;
        for (Block block : article.blocks()) {
            for (QuoteMark mark : MarkScanner.scan(article.text(), block.span())) {
                if (mark.family() != Family.SINGLE) {
                    return false;
                }
                singles += mark.direction() == Direction.OPENING ? 1 : 0;
            }
        }
        return singles > 0;
    }

    /** Single marks count inside a quotation, in a headline, and where the article uses no others. */
    private boolean counts(QuoteMark mark, Block block) {
        return mark.family() != Family.SINGLE || outer != null || singleStyle || block.isHeading();
    }

    private void take(QuoteMark mark) {
        QuoteMark open = outer;
        if (open == null) {
            // A closing mark with nothing open is a stray, or an apostrophe: workers’.
            if (mark.direction() != Direction.CLOSING) {
                outer = mark;
            }
        } else if (mark.family() == open.family()) {
            // A second opening mark of one family (a paragraph that runs on, a misprint) changes nothing.
            if (mark.direction() != Direction.OPENING) {
                endInner();
                found.add(new Found(new Span(open.span().start(), mark.span().end()), false, true));
                outer = null;
            }
        } else {
            takeInner(mark);
        }
    }

    private void takeInner(QuoteMark mark) {
        QuoteMark open = inner;
        if (open == null) {
            inner = mark.direction() == Direction.OPENING ? mark : null;
        } else if (open.family() == mark.family() && mark.direction() != Direction.OPENING) {
            found.add(new Found(new Span(open.span().start(), mark.span().end()), true, true));
            inner = null;
        }
    }

    /** An inner mark without its partner was an apostrophe. */
    private void endInner() {
        inner = null;
    }

    private boolean runsOnInto(Block block, Block next, Family family) {
        if (!(block instanceof Block.Paragraph) || !(next instanceof Block.Paragraph)) {
            return false;
        }
        List<QuoteMark> marks = MarkScanner.scan(
                article.text(),
                new Span(
                        next.span().start(),
                        Math.min(next.span().end(), next.span().start() + 3)));
        return !marks.isEmpty()
                && marks.get(0).span().start() == next.span().start()
                && marks.get(0).family() == family
                && marks.get(0).direction() != Direction.CLOSING;
    }
}
