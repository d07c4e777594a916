package org.audioedition.article.source.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Tells tables that hold data from tables that only lay out a page: those have one column, hold another table, are
 * said to be {@code presentation}, or name no header and have headings, lists or several paragraphs in a cell.
 */
final class Tables implements NodeVisitor {

    private static final Set<String> LARGE = Set.of(
            "article",
            "blockquote",
            "dl",
            "figure",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "ol",
            "pre",
            "section",
            "ul");

    private final Set<Element> data = new HashSet<>();
    private final Deque<Shape> open = new ArrayDeque<>();

    private Tables() {}

    /** What is known of one table while it is walked through. */
    private static final class Shape {
        private int rows;
        private int columns;
        private int cellsInRow;
        private int paragraphsInCell;
        private boolean names;
        private boolean large;
        private boolean layout;

        boolean isData() {
            return !layout && columns > 1 && rows > 0 && (names || !large);
        }
    }

    static Tables of(Element root) {
        Tables tables = new Tables();
        NodeTraversor.traverse(tables, root);
        return tables;
    }

    boolean isData(Element table) {
        return data.contains(table);
    }

    @Override
    public void head(Node node, int depth) {
        Shape shape = open.peek();
        if (!(node instanceof Element element)) {
            return;
        }
        String name = element.normalName();
        if (name.equals("table")) {
            if (shape != null) {
                shape.layout = true;
            }
            Shape inner = new Shape();
            String role = element.attr("role").toLowerCase(Locale.ROOT);
            inner.layout = role.equals("presentation") || role.equals("none");
            open.push(inner);
        } else if (shape != null) {
            note(shape, name, element);
        }
    }

    private static void note(Shape shape, String name, Element element) {
        switch (name) {
            case "tr" -> {
                shape.rows++;
                shape.cellsInRow = 0;
            }
            case "td", "th" -> {
                shape.columns = Math.max(shape.columns, ++shape.cellsInRow);
                shape.names |= name.equals("th");
                shape.paragraphsInCell = 0;
            }
            case "p" -> shape.large |= hasText(element) && ++shape.paragraphsInCell > 1;
            default -> shape.large |= LARGE.contains(name);
        }
    }

    private static boolean hasText(Element paragraph) {
        Node first = paragraph.firstChild();
        return first != null && !(first instanceof TextNode text && text.isBlank());
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && element.normalName().equals("table")) {
            if (open.pop().isData()) {
                data.add(element);
            }
        }
    }
}
