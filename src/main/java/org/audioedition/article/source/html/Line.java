package org.audioedition.article.source.html;

import java.util.ArrayList;
import java.util.List;
import org.audioedition.article.source.markup.Markup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * A block of a page that holds no other: a paragraph, a heading, an item, a caption.
 *
 * @param element the block
 * @param text what it says, in one line
 * @param linked how much of that is links, in percent
 */
record Line(Element element, String text, int linked) {

    /** The lines of an element in reading order, none of them empty. */
    static List<Line> of(Element root) {
        Lines lines = new Lines();
        NodeTraversor.traverse(lines, root);
        return lines.found;
    }

    /** Collects blocks that end before another one begins in them. */
    private static final class Lines implements NodeVisitor {

        private final List<Line> found = new ArrayList<>();
        private @Nullable Element begun;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element && Markup.isBlock(element)) {
                begun = element;
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && element.equals(begun)) {
                begun = null;
                String text = Markup.line(element);
                if (!text.isEmpty()) {
                    found.add(new Line(element, text, linked(element, text)));
                }
            }
        }
    }

    /** How much of an element is links, in percent of its text. */
    static int linked(Element block, String text) {
        int letters = 0;
        for (Element link : block.getElementsByTag("a")) {
            letters += Markup.line(link).length();
        }
        return Math.min(100, letters * 100 / text.length());
    }
}
