package org.audioedition.article.source.html;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.audioedition.article.source.markup.Markup;
import org.jsoup.nodes.Element;

/** Takes out of the article's own part of a page what stands between and behind its paragraphs. */
final class Sweep {

    /** Only of the last lines something is said about those before. */
    private static final int LAST = 5;

    private static final int ALL_LINKS = 90;
    private static final int FEW_LINKS = 3;
    private static final String RELATED = "related links";

    private final Element region;
    private final Clearing clearing;
    private final Set<Element> gone = new HashSet<>();

    Sweep(Element region, Clearing clearing) {
        this.region = region;
        this.clearing = clearing;
    }

    void sweep() {
        List<Line> lines = Line.of(region);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            String reason = Phrases.reason(line.text(), line.linked(), i >= lines.size() - LAST);
            if (reason != null) {
                drop(reason, line.element());
                dropLinksFrom(lines, i + 1, reason);
            }
        }
        dropListsOfLinks();
        for (int i = lines.size() - 1; i >= 0 && lines.get(i).linked() >= ALL_LINKS; i--) {
            drop(RELATED, lines.get(i).element());
        }
    }

    private void drop(String reason, Element element) {
        if (gone.add(element)) {
            clearing.drop(reason, element);
        }
    }

    /** What follows such a line belongs to it while it is links: lines of their own, or lists with a link in every item. */
    private void dropLinksFrom(List<Line> lines, int from, String reason) {
        for (int i = from; i < lines.size(); i++) {
            Line line = lines.get(i);
            Element list = line.element().parent();
            if (line.linked() >= ALL_LINKS) {
                drop(reason, line.element());
            } else if (list != null && leadsAway(list)) {
                drop(reason, list);
            } else if (!gone.contains(line.element().parent())) {
                return;
            }
        }
    }

    /** A list in which every item is a link, and no sentence, leads away from the article. */
    private void dropListsOfLinks() {
        for (Element list : region.select("ul, ol")) {
            boolean several = list.childrenSize() >= FEW_LINKS;
            if (several && !list.equals(region) && !gone.contains(list) && linked(list) >= ALL_LINKS) {
                drop(RELATED, list);
            }
        }
    }

    private static boolean leadsAway(Element list) {
        boolean isList = list.normalName().equals("ul") || list.normalName().equals("ol");
        return isList && list.children().stream().allMatch(item -> item.selectFirst("a") != null);
    }

    private static int linked(Element element) {
        String text = Markup.line(element);
        return text.isEmpty() ? 0 : Line.linked(element, text);
    }
}
