package org.audioedition.article.source.html;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.audioedition.article.source.markup.Markup;
import org.jsoup.nodes.Element;

/** Takes out of the article's own part of a page what stands between and behind its paragraphs. */
final class Sweep {

    /** Only of the last lines something is said about those before. */
    private static final int LAST = 5;

    private static final int ALL_LINKS = 90;
    private static final int FEW_LINKS = 3;
    private static final String RELATED = "related links";

    private static final int SHORTEST_QUOTE = 15;
    /** More would be no highlights. */
    private static final int MOST_QUOTES = 50;

    private static final Pattern PULL_QUOTE = Pattern.compile("-(?:pullquote|pull-quote|pulled-quote|callout)-");

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
        dropPullQuotes(lines);
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

    /** A passage that is set off from the text and stands in it, too, is said once. */
    private void dropPullQuotes(List<Line> lines) {
        String all = lines.stream().map(line -> Texts.letters(line.text())).collect(Collectors.joining("\n"));
        List<Line> setOff =
                lines.stream().filter(Sweep::isSetOff).limit(MOST_QUOTES).toList();
        for (Line line : setOff) {
            String letters = Texts.letters(line.text());
            boolean twice = all.indexOf(letters) != all.lastIndexOf(letters);
            if (letters.length() >= SHORTEST_QUOTE && twice) {
                drop("pull quote", line.element());
            }
        }
    }

    private static boolean isSetOff(Line line) {
        Element element = line.element();
        for (int i = 0; i < 3 && element != null; i++, element = element.parent()) {
            boolean named = PULL_QUOTE.matcher(Hints.names(element)).find();
            if (named || Set.of("aside", "blockquote").contains(element.normalName())) {
                return true;
            }
        }
        return false;
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
