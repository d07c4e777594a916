package org.audioedition.script;

import java.util.ArrayList;
import java.util.List;
import org.audioedition.article.Block;
import org.audioedition.article.Span;
import org.jspecify.annotations.Nullable;

/** The rows of a table, and how a listener finds the way in it. */
final class TableShape {

    private final String text;
    private final List<Block.TableRow> rows = new ArrayList<>();
    private int first = -1;
    private int last;

    TableShape(String text) {
        this.text = text;
    }

    void add(Block.TableRow row, int index) {
        rows.add(row);
        first = first < 0 ? index : first;
        last = index;
    }

    int first() {
        return first;
    }

    int last() {
        return last;
    }

    int columns() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    /** Those that are no header. */
    int rows() {
        return (int) rows.stream().filter(row -> !row.header()).count();
    }

    /** Every cell that is not empty, after the name of its column. */
    List<Treatment.Part> parts(Block.TableRow row) {
        Block.TableRow header = header();
        List<Treatment.Part> parts = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            Span cell = row.cells().get(i);
            if (!cell.isEmpty()) {
                parts.add(new Treatment.Part(before(row, header, i, parts.isEmpty()), cell));
            }
        }
        return parts;
    }

    private String before(Block.TableRow row, Block.@Nullable TableRow header, int column, boolean firstCell) {
        if (row.header()) {
            return firstCell ? "Columns:" : "";
        }
        if (header == null || column == 0 || column >= header.cells().size()) {
            return "";
        }
        Span name = header.cells().get(column);
        return name.isEmpty() ? "" : name.of(text) + ":";
    }

    private Block.@Nullable TableRow header() {
        return rows.stream().filter(Block.TableRow::header).findFirst().orElse(null);
    }
}
