package org.audioedition.article.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.audioedition.article.Article;
import org.audioedition.article.Block;
import org.audioedition.article.Inline;
import org.audioedition.article.Metadata;
import org.audioedition.article.Span;

/**
 * An article in the making: blocks are added in reading order, and each gets its place in one text.
 *
 * <p>A blank line stands between blocks, a line break between the rows of a table and the items of a list, a tab
 * between cells.
 */
public final class Manuscript {

    private static final Block NOTHING = new Block.Paragraph(new Span(0, 0));

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Inline> inlines = new ArrayList<>();
    private int lists;
    private int tables;

    /** Whether nothing was added yet. */
    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    /** How many characters were added. */
    public int length() {
        return text.length();
    }

    /** Adds a block, unless its text is empty. */
    public void add(Passage passage, Function<Span, Block> kind) {
        if (!passage.isEmpty()) {
            begin("\n\n");
            blocks.add(kind.apply(append(passage)));
        }
    }

    /** Begins a list. Its items are added with the number returned. */
    public int beginList() {
        return ++lists;
    }

    /**
     * Adds an item of a list, unless its text is empty.
     *
     * @param list as {@link #beginList} gave it
     * @param number as printed, or 0 for a bullet
     * @param depth 1 for a list that stands in no other
     */
    public void addItem(Passage passage, int list, int number, int depth) {
        if (!passage.isEmpty()) {
            begin(last() instanceof Block.ListItem ? "\n" : "\n\n");
            blocks.add(new Block.ListItem(append(passage), list, number, depth));
        }
    }

    /** Begins a table. Its rows are added with the number returned. */
    public int beginTable() {
        return ++tables;
    }

    /**
     * Adds a row of a table, unless all its cells are empty.
     *
     * @param cells from left to right
     * @param table as {@link #beginTable} gave it
     * @param header whether the cells name the columns
     */
    public void addRow(List<Passage> cells, int table, boolean header) {
        if (cells.stream().allMatch(Passage::isEmpty)) {
            return;
        }
        begin(last() instanceof Block.TableRow row && row.table() == table ? "\n" : "\n\n");
        List<Span> places = new ArrayList<>();
        int begin = -1;
        int end = 0;
        for (Passage cell : cells) {
            if (!cell.isEmpty() && begin >= 0) {
                text.append('\t');
            }
            Span place = append(cell);
            places.add(place);
            if (!cell.isEmpty()) {
                begin = begin < 0 ? place.start() : begin;
                end = place.end();
            }
        }
        blocks.add(new Block.TableRow(new Span(begin, end), table, header, places));
    }

    /** The article that was collected; it has at least one block. */
    public Article article(Metadata metadata) {
        return new Article(metadata, text.toString(), blocks, inlines);
    }

    private Block last() {
        return blocks.isEmpty() ? NOTHING : blocks.get(blocks.size() - 1);
    }

    private void begin(String gap) {
        if (!blocks.isEmpty()) {
            text.append(gap);
        }
    }

    private Span append(Passage passage) {
        int start = text.length();
        text.append(passage.text());
        for (Inline inline : passage.inlines()) {
            inlines.add(inline.movedBy(start));
        }
        return new Span(start, text.length());
    }
}
