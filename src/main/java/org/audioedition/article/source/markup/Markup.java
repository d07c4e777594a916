package org.audioedition.article.source.markup;

import java.util.Locale;
import org.audioedition.article.source.Manuscript;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * The door of this package: reads elements into a Manuscript, or into one line.
 *
 * <p>White space is collapsed as CSS does (CSS Text 3, section 4.1), no-break spaces are kept. Every call takes time
 * and memory in proportion to the tree; none calls itself, however deep the tree is.
 */
public final class Markup {

    private Markup() {}

    /**
     * Adds the blocks of an element to a manuscript.
     *
     * <p>Notes are recognised when reference and note stand under the same {@code root}. When the manuscript has a
     * block already, a heading of level 1 is read as level 2, for an article has one title.
     *
     * @param root what to read, itself included
     * @param into what gets the blocks
     * @param language the article's, a BCP 47 tag; a passage in another one is marked
     */
    public static void read(Element root, Manuscript into, String language) {
        Walk walk = new Walk(into, Notes.of(root), Tables.of(root), Locale.forLanguageTag(language));
        NodeTraversor.filter(walk, root);
        walk.endBlock();
    }

    /** What an element says, in one line: white space collapsed, a space between blocks, nothing that is not read. */
    public static String line(Element element) {
        Run run = new Run();
        NodeTraversor.filter(
                new NodeFilter() {
                    @Override
                    public FilterResult head(Node node, int depth) {
                        if (node instanceof TextNode text) {
                            run.append(text.getWholeText());
                        } else if (node instanceof Element child) {
                            if (Visibility.isUnread(child)) {
                                return FilterResult.SKIP_ENTIRELY;
                            }
                            parted(child);
                        }
                        return FilterResult.CONTINUE;
                    }

                    @Override
                    public FilterResult tail(Node node, int depth) {
                        if (node instanceof Element child) {
                            parted(child);
                        }
                        return FilterResult.CONTINUE;
                    }

                    private void parted(Element child) {
                        if (isBlock(child) || child.normalName().equals("br")) {
                            run.space();
                        }
                    }
                },
                element);
        return run.take().text();
    }

    /** Whether an element begins on a line of its own. */
    public static boolean isBlock(Element element) {
        return Tags.BLOCK.contains(element.normalName());
    }

    /** Whether a browser shows nothing of an element, or nothing that can be read: a script, a button, a hidden box. */
    public static boolean isUnread(Element element) {
        return Visibility.isUnread(element);
    }
}
