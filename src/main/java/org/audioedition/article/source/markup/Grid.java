package org.audioedition.article.source.markup;

import java.util.ArrayList;
import java.util.List;
import org.audioedition.article.source.Manuscript;
import org.audioedition.article.source.Passage;
import org.jsoup.nodes.Element;

/** A table while it is read: cells that span several columns or rows keep their places with empty ones. */
final class Grid {

    /** A page that says more is mistaken, or means harm. */
    private static final int MOST_COLUMNS = 100;

    private final Manuscript into;
    private final int table;
    private final List<Passage> cells = new ArrayList<>();
    /** For each column, how many rows below a cell from above still fills. */
    private final int[] filled = new int[MOST_COLUMNS];

    private boolean header = true;

    Grid(Manuscript into) {
        this.into = into;
        this.table = into.beginTable();
    }

    void addCell(Element cell, Passage content) {
        skipFilled();
        boolean names = cell.normalName().equals("th");
        Element row = cell.parent();
        boolean inHead =
                row != null && row.parent() != null && row.parent().normalName().equals("thead");
        header &= names || inHead;
        int columns = span(cell, "colspan");
        int rows = span(cell, "rowspan");
        for (int i = 0; i < columns && cells.size() < MOST_COLUMNS; i++) {
            filled[cells.size()] = rows - 1;
            cells.add(i == 0 ? content : Passage.of(""));
        }
    }

    void endRow() {
        skipFilled();
        if (!cells.isEmpty()) {
            into.addRow(List.copyOf(cells), table, header);
        }
        cells.clear();
        header = true;
    }

    private void skipFilled() {
        while (cells.size() < MOST_COLUMNS && filled[cells.size()] > 0) {
            filled[cells.size()]--;
            cells.add(Passage.of(""));
        }
    }

    private static int span(Element cell, String attribute) {
        String value = cell.attr(attribute).strip();
        return value.matches("[1-9]\\d{0,2}") ? Integer.parseInt(value) : 1;
    }
}
