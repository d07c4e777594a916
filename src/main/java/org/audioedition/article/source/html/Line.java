package org.audioedition.article.source.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.audioedition.article.source.markup.Markup;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;

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
        List<Element> blocks = new ArrayList<>();
        // Blocks begin before those within them; one that another follows into is none of the innermost.
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof Element element && Markup.isBlock(element)) {
                        while (!blocks.isEmpty() && blocks.get(blocks.size() - 1) == element.parent()) {
                            blocks.remove(blocks.size() - 1);
                        }
                        blocks.add(element);
                    }
                },
                root);
        List<Line> lines = new ArrayList<>();
        for (Element block : blocks) {
            String text = Markup.line(block);
            if (!text.isEmpty()) {
                lines.add(new Line(block, text, linked(block, text)));
            }
        }
        return lines;
    }

    private static int linked(Element block, String text) {
        int letters = 0;
        for (Element link : block.getElementsByTag("a")) {
            letters += Markup.line(link).length();
        }
        return Math.min(100, letters * 100 / text.length());
    }
}
