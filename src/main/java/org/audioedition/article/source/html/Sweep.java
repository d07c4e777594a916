package org.audioedition.article.source.html;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Takes out of the article's own part of a page what stands between and behind its paragraphs. */
final class Sweep {

    /** Only of the last lines something is said about those before. */
    private static final int LAST = 5;

    private static final int ALL_LINKS = 90;

    private final Element region;
    private final Clearing clearing;

    Sweep(Element region, Clearing clearing) {
        this.region = region;
        this.clearing = clearing;
    }

    void sweep() {
        List<Line> lines = Line.of(region);
        Set<Element> gone = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            String reason = Phrases.reason(line.text(), line.linked(), i >= lines.size() - LAST);
            if (reason != null) {
                drop(reason, line, gone);
                dropLinksFrom(lines, i + 1, reason, gone);
            }
        }
        for (int i = lines.size() - 1; i >= 0 && lines.get(i).linked() >= ALL_LINKS; i--) {
            drop("related links", lines.get(i), gone);
        }
    }

    private void drop(String reason, Line line, Set<Element> gone) {
        if (gone.add(line.element())) {
            clearing.drop(reason, line.element());
        }
    }

    private void dropLinksFrom(List<Line> lines, int from, String reason, Set<Element> gone) {
        for (int i = from; i < lines.size() && lines.get(i).linked() >= ALL_LINKS; i++) {
            drop(reason, lines.get(i), gone);
        }
    }
}
