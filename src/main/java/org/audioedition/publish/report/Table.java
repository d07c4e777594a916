package org.audioedition.publish.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.audioedition.publish.Html;
import org.audioedition.publish.Template.Filling;

/**
 * A table in HTML with a caption, in which every row has a head; a long one ends with the number of rows that are left out.
 *
 * @param style the table's style class
 * @param caption what it shows
 * @param columns what its columns hold; those that begin with {@code #} hold figures
 * @param most how many rows are shown
 */
record Table(String style, String caption, List<String> columns, int most) {

    private static final String FIGURES = "#";

    Table {
        columns = List.copyOf(columns);
    }

    /** Gives the cells of a row, as many as there are columns. */
    @FunctionalInterface
    interface Row<T> {
        List<Filling> cells(T item);
    }

    /** Writes the table, a row for each item. */
    <T> void write(List<T> items, Row<T> row, Writer out) throws IOException {
        out.write("<table class=\"" + style + "\">\n<caption>");
        Html.text(caption, out);
        out.write("</caption>\n<thead><tr>");
        for (String column : columns) {
            out.write("<th scope=\"col\"" + align(column) + ">");
            Html.text(column.startsWith(FIGURES) ? column.substring(1) : column, out);
            out.write("</th>");
        }
        out.write("</tr></thead>\n<tbody>\n");
        for (T item : items.subList(0, Math.min(most, items.size()))) {
            row(row.cells(item), out);
        }
        out.write("</tbody>\n");
        if (items.size() > most) {
            String left = String.format(Locale.ROOT, "%,d", items.size() - most);
            out.write("<tfoot><tr><td colspan=\"" + columns.size() + "\">and " + left
                    + " more, all in edition.json</td></tr></tfoot>\n");
        }
        out.write("</table>\n");
    }

    private void row(List<Filling> cells, Writer out) throws IOException {
        out.write("<tr>");
        for (int i = 0; i < cells.size(); i++) {
            out.write(i == 0 ? "<th scope=\"row\"" : "<td");
            out.write(align(columns.get(i)) + ">");
            cells.get(i).write(out);
            out.write(i == 0 ? "</th>" : "</td>");
        }
        out.write("</tr>\n");
    }

    private static String align(String column) {
        return column.startsWith(FIGURES) ? " class=\"figures\"" : "";
    }
}
