package org.audioedition.article.source.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.audioedition.article.source.markup.Markup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * How much prose stands in every element of a page: characters in lines that are long enough for a sentence and are
 * hardly links.
 *
 * <p>Beside the plain sum there is the density of each element, in which what lies deeper counts less: it is greatest
 * where paragraphs stand closest together.
 */
final class Prose implements NodeFilter {

    /** Shorter lines are labels, headings, items of menus. */
    private static final int SHORTEST = 40;
    /** An ideogram says as much as this many letters. */
    private static final int IDEOGRAM = 3;

    private static final double DEEPER = 0.85;
    /** Elements that belong to a paragraph or to a list; prose in them is their container's. */
    private static final Set<String> PARAGRAPHS = Set.of(
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "blockquote",
            "pre",
            "figure",
            "figcaption",
            "tr",
            "tbody",
            "thead",
            "center");

    private final Map<Element, Integer> amounts = new HashMap<>();
    private final Map<Element, Double> densities = new HashMap<>();
    private final Deque<Level> levels = new ArrayDeque<>();
    private final ToDoubleFunction<String> weight;
    private final StringBuilder line = new StringBuilder();
    private int linked;
    private int links;

    private static final class Level {
        private final boolean paragraph;
        private int amount;
        private double near;
        private double deep;

        Level(boolean paragraph) {
            this.paragraph = paragraph;
        }
    }

    private Prose(ToDoubleFunction<String> weight) {
        this.weight = weight;
    }

    /**
     * Measures a tree.
     *
     * @param weight how much a line counts, 1 for any other
     */
    static Prose of(Element root, ToDoubleFunction<String> weight) {
        Prose prose = new Prose(weight);
        prose.levels.push(new Level(false));
        NodeTraversor.filter(prose, root);
        return prose;
    }

    /** The characters of prose in an element. */
    int amount(Element element) {
        return amounts.getOrDefault(element, 0);
    }

    double density(Element element) {
        return densities.getOrDefault(element, 0.0);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            line.append(text.getWholeText());
            linked += links > 0 ? text.getWholeText().strip().length() : 0;
        } else if (node instanceof Element element) {
            if (Markup.isUnread(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (Markup.isBlock(element) || element.normalName().equals("br")) {
                endLine();
            }
            links += element.normalName().equals("a") ? 1 : 0;
            levels.push(new Level(PARAGRAPHS.contains(element.normalName()) || !Markup.isBlock(element)));
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (Markup.isBlock(element)) {
                endLine();
            }
            links -= element.normalName().equals("a") ? 1 : 0;
            Level level = levels.pop();
            Level outer = levels.element();
            outer.amount += level.amount;
            amounts.put(element, level.amount);
            if (level.paragraph) {
                outer.near += level.near;
                outer.deep += level.deep;
            } else {
                double density = level.near + level.deep * DEEPER;
                densities.put(element, density);
                outer.deep += density;
            }
        }
        return FilterResult.CONTINUE;
    }

    private void endLine() {
        String said = line.toString().strip();
        int length = length(said);
        if (length >= SHORTEST && linked * 2 < said.length()) {
            Level level = levels.element();
            level.amount += length;
            level.near += length * weight.applyAsDouble(said);
        }
        line.setLength(0);
        linked = 0;
    }

    /** Characters, a stretch of white space counted as one. */
    private static int length(String text) {
        int length = 0;
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            boolean before = space;
            space = Character.isWhitespace(text.charAt(i));
            length += space && before ? 0 : Character.isIdeographic(text.charAt(i)) ? IDEOGRAM : 1;
        }
        return length;
    }
}
