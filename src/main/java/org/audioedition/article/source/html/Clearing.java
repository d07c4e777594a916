package org.audioedition.article.source.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.audioedition.article.source.Dropped;
import org.audioedition.article.source.markup.Markup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** Takes out of a page what its own elements and names say is no part of the article, and keeps account of it. */
final class Clearing {

    /** What holds this part of a page's prose is not beside the article, whatever it is called: in percent. */
    private static final int GOOD_PART = 30;

    private static final int ALMOST_ALL = 90;
    private static final int ALL_LINKS = 90;

    static final String BESIDE = "beside the article";
    private static final Set<String> NEVER = Set.of("html", "body", "main");

    /** Rows and cells bear the names of what they are about. */
    private static final Set<String> TABLE = Set.of("tbody", "thead", "tfoot", "tr", "td", "th", "caption");

    private static final Set<String> PARAGRAPHS =
            Set.of("p", "li", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "td", "dd", "dt");

    private final List<Dropped> dropped = new ArrayList<>();

    List<Dropped> dropped() {
        return dropped;
    }

    /** Clears a whole page. */
    void clear(Element body) {
        Prose prose = Prose.of(body, line -> 1);
        int whole = prose.amount(body);
        NodeTraversor.filter(
                new NodeFilter() {
                    @Override
                    public FilterResult head(Node node, int depth) {
                        if (!(node instanceof Element element) || node.equals(body)) {
                            return FilterResult.CONTINUE;
                        }
                        if (Markup.isUnread(element)) {
                            return FilterResult.REMOVE;
                        }
                        String reason = reason(element);
                        if (reason == null
                                || prose.amount(element) * 100L > (long) part(reason) * whole
                                || holdsTitle(element)) {
                            Captions.name(element);
                            return FilterResult.CONTINUE;
                        }
                        account(reason, element);
                        return FilterResult.REMOVE;
                    }
                },
                body);
    }

    /** How much of the page's prose may be taken out for a reason: comments are often longer than the article. */
    private static int part(String reason) {
        return reason.equals("comments") ? ALMOST_ALL : GOOD_PART;
    }

    /** Takes one element out. */
    void drop(String reason, Element element) {
        if (element.parent() != null) {
            account(reason, element);
            element.remove();
        }
    }

    /**
     * Keeps account of all that stands outside of the article's part of a page.
     *
     * @param said what the article says over its body, letters only: the page's copy of it is not left out
     */
    void dropAround(Element region, Element body, Set<String> said) {
        for (Element at = region; !at.equals(body) && at.parent() != null; at = at.parent()) {
            for (Element sibling : at.siblingElements()) {
                if (!said.contains(Texts.letters(Markup.line(sibling)))) {
                    account(BESIDE, sibling);
                }
            }
        }
    }

    private void account(String reason, Element element) {
        String text = Markup.line(element);
        if (!text.isEmpty()) {
            dropped.add(new Dropped(reason, text));
        }
    }

    private static @Nullable String reason(Element element) {
        String name = element.normalName();
        if (NEVER.contains(name)) {
            return null;
        }
        return switch (name) {
            case "nav" -> "navigation";
            case "article" -> announces(element) ? "related links" : null;
            case "footer" -> isWithin(element, "blockquote", "article") ? null : "footer";
            default -> byRole(element);
        };
    }

    private static @Nullable String byRole(Element element) {
        return switch (element.attr("role")) {
            case "navigation", "menu", "menubar", "toolbar", "search" -> "navigation";
            case "banner" -> "navigation";
            case "contentinfo" -> "footer";
            case "dialog", "alertdialog" -> "overlay";
            default -> isOfParagraph(element) || TABLE.contains(element.normalName()) ? null : Hints.reason(element);
        };
    }

    /** A word or link within a paragraph belongs to it, whatever it is called. */
    private static boolean isOfParagraph(Element element) {
        Element parent = element.parent();
        return !Markup.isBlock(element)
                && parent != null
                && (PARAGRAPHS.contains(parent.normalName()) || !Markup.isBlock(parent));
    }

    /** A head with the title in it may be called after its share buttons; its parts are judged one by one. */
    private static boolean holdsTitle(Element element) {
        return element.selectFirst("h1") != null;
    }

    /** An article whose heading is a link announces what stands on another page. */
    private static boolean announces(Element article) {
        Element heading = article.selectFirst("h1, h2, h3, h4");
        String text = heading == null ? "" : Markup.line(heading);
        return heading != null && !text.isEmpty() && Line.linked(heading, text) >= ALL_LINKS;
    }

    private static boolean isWithin(Element element, String... names) {
        Element at = element.parent();
        for (; at != null; at = at.parent()) {
            for (String name : names) {
                if (at.normalName().equals(name)) {
                    return true;
                }
            }
        }
        return false;
    }
}
