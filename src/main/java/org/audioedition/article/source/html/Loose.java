package org.audioedition.article.source.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.audioedition.article.source.markup.Markup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Gives loose text paragraphs of its own: text that stands beside blocks, and what two line breaks part, so that every
 * line of a page can be judged by itself.
 */
final class Loose implements NodeVisitor {

    private static final Set<String> CONTAINERS =
            Set.of("body", "div", "section", "article", "main", "td", "th", "center", "form", "aside", "blockquote");

    /** Elements in which a block begins. */
    private final Set<Node> outer = new HashSet<>();

    private final List<Element> containers = new ArrayList<>();

    private Loose() {}

    static void wrap(Element root) {
        Loose loose = new Loose();
        NodeTraversor.traverse(loose, root);
        loose.containers.forEach(loose::wrapIn);
    }

    @Override
    public void head(Node node, int depth) {
        // All is done when an element ends, and what is in it is known.
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            Element parent = element.parent();
            if (parent != null && (Markup.isBlock(element) || outer.contains(element))) {
                outer.add(parent);
            }
            if (CONTAINERS.contains(element.normalName())) {
                containers.add(element);
            }
        }
    }

    private void wrapIn(Element container) {
        List<Node> children = List.copyOf(container.childNodes());
        boolean holdsBlocks = outer.contains(container);
        if (!holdsBlocks && children.stream().noneMatch(Loose::isBreak)) {
            return;
        }
        List<Node> run = new ArrayList<>();
        int breaks = 0;
        for (Node child : children) {
            boolean block = child instanceof Element element && (Markup.isBlock(element) || outer.contains(element));
            breaks = isBreak(child) ? breaks + 1 : isBlank(child) ? breaks : 0;
            if (block || breaks > 1) {
                wrap(run);
            }
            if (!block) {
                run.add(child);
            }
        }
        if (holdsBlocks || container.childNodeSize() != children.size()) {
            wrap(run);
        }
    }

    /** Puts nodes that follow one another into a paragraph. */
    private static void wrap(List<Node> run) {
        if (!run.stream().allMatch(Loose::isBlank)) {
            Element paragraph = new Element("p");
            run.get(0).before(paragraph);
            paragraph.appendChildren(run);
        }
        run.clear();
    }

    private static boolean isBreak(Node node) {
        return node instanceof Element element && element.normalName().equals("br");
    }

    private static boolean isBlank(Node node) {
        return (node instanceof TextNode text && text.isBlank())
                || node instanceof Comment
                || isBreak(node)
                || (node instanceof Element element && Markup.isUnread(element));
    }
}
