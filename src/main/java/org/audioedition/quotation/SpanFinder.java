package org.audioedition.quotation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.audioedition.article.Article;
import org.audioedition.article.Block;
import org.audioedition.article.Span;
import org.audioedition.quotation.MarkScanner.Direction;
import org.audioedition.quotation.MarkScanner.Family;
import org.audioedition.quotation.MarkScanner.QuoteMark;
import org.jspecify.annotations.Nullable;

/**
 * Pairs quotation marks: a stack per paragraph, for quotations lie in quotations to any depth, and a quotation that runs on
 * over paragraphs when the next one begins with a mark again. An unclosed one ends with its paragraph. A block quote is a
 * quotation as a whole, unless it has marks of its own around it.
 */
final class SpanFinder {

    /**
     * A quotation's place.
     *
     * @param span with its marks
     * @param form what shows that it is one
     * @param nested whether it lies inside another one
     * @param closed whether its closing mark was found
     */
    record Found(Span span, Form form, boolean nested, boolean closed) {}

    /** What shows where a quotation begins and ends. */
    enum Form {
        MARKS,
        DASH,
        /** The layout: it is a block by itself. */
        BLOCK
    }

    private final Article article;
    private final boolean singleStyle;
    private final List<Found> found = new ArrayList<>();
    /** The opening marks of what is open, the outermost first. */
    private final Deque<QuoteMark> open = new ArrayDeque<>();

    /** How many of each family are open. */
    private final Map<Family, Integer> openOf = new EnumMap<>(Family.class);
    /** Whether the block that is read is a quotation as a whole. */
    private boolean inBlockQuote;

    private SpanFinder(Article article) {
        this.article = article;
        this.singleStyle = hasSingleStyle(article);
    }

    /** The article's quotations in the order of their opening marks. */
    static List<Found> find(Article article) {
        SpanFinder finder = new SpanFinder(article);
        List<Block> blocks = article.blocks();
        List<List<Span>> dashes = DashDialogue.find(article);
        for (int i = 0; i < blocks.size(); i++) {
            if (!dashes.get(i).isEmpty()) {
                dashes.get(i).forEach(span -> finder.found.add(new Found(span, Form.DASH, false, true)));
                continue;
            }
            if (blocks.get(i).isProse()) {
                finder.block(blocks.get(i), i + 1 < blocks.size() ? blocks.get(i + 1) : null);
            }
        }
        finder.found.sort(Comparator.comparingInt((Found f) -> f.span().start())
                .thenComparingInt(f -> -f.span().end()));
        return finder.found;
    }

    private void block(Block block, @Nullable Block next) {
        List<QuoteMark> marks = MarkScanner.scan(article.text(), block.span());
        inBlockQuote = block instanceof Block.BlockQuote && !beginsWithMark(marks, block);
        if (inBlockQuote) {
            found.add(new Found(block.span(), Form.BLOCK, false, true));
        }
        for (QuoteMark mark : marks) {
            if (counts(mark, block)) {
                take(mark);
            }
        }
        QuoteMark outermost = open.peekFirst();
        while (open.size() > 1) {
            // An inner mark without its partner was an apostrophe.
            removeLast();
        }
        if (outermost != null && !(next != null && runsOnInto(block, next, outermost.family()))) {
            removeLast();
            found.add(
                    new Found(new Span(outermost.span().start(), block.span().end()), Form.MARKS, inBlockQuote, false));
        }
    }

    /** Whether most quotations of an article begin with single marks. */
    private static boolean hasSingleStyle(Article article) {
        int singles = 0;
        int others = 0;
        for (Block block : article.blocks()) {
            for (QuoteMark mark : MarkScanner.scan(article.text(), block.span())) {
                if (mark.family() != Family.SINGLE) {
                    others++;
                } else if (mark.direction() == Direction.OPENING) {
                    singles++;
                }
            }
        }
        return singles > others;
    }

    /** Single marks count inside a quotation, in a headline, and where most are single. */
    private boolean counts(QuoteMark mark, Block block) {
        return mark.family() != Family.SINGLE || !open.isEmpty() || singleStyle || block.isHeading();
    }

    private void take(QuoteMark mark) {
        QuoteMark innermost = open.peekLast();
        if (mark.direction() != Direction.OPENING && openOf.getOrDefault(mark.family(), 0) > 0) {
            close(mark);
        } else if (innermost == null ? mark.direction() != Direction.CLOSING : beginsInside(mark, innermost)) {
            open.addLast(mark);
            openOf.merge(mark.family(), 1, Integer::sum);
        }
    }

    /** A second opening mark of one family (a paragraph that runs on, a misprint) changes nothing. */
    private static boolean beginsInside(QuoteMark mark, QuoteMark innermost) {
        return mark.direction() == Direction.OPENING && mark.family() != innermost.family();
    }

    /** Closes the innermost quotation of a mark's family; what is open inside it were apostrophes. */
    private void close(QuoteMark mark) {
        QuoteMark begin = removeLast();
        while (begin.family() != mark.family()) {
            begin = removeLast();
        }
        found.add(new Found(
                new Span(begin.span().start(), mark.span().end()), Form.MARKS, inBlockQuote || !open.isEmpty(), true));
    }

    private QuoteMark removeLast() {
        QuoteMark last = open.removeLast();
        openOf.merge(last.family(), -1, Integer::sum);
        return last;
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
        return beginsWithMark(marks, next) && marks.get(0).family() == family;
    }

    private static boolean beginsWithMark(List<QuoteMark> marks, Block block) {
        return !marks.isEmpty()
                && marks.get(0).span().start() == block.span().start()
                && marks.get(0).direction() != Direction.CLOSING;
    }
}
