package org.audioedition.article.source.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audioedition.article.source.Dates;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page prints between its title and the first paragraph: deck, byline, day of publication.
 *
 * <p>It is looked for among the lines of the whole page as it came, and taken out of the article's part of it, so that
 * each is said once.
 */
final class Front {

    private static final Pattern DECK = Pattern.compile(
            "-(?:dek|deck|standfirst|stand-first|subheadline|sub-headline|subhead|sub-head|subtitle|sub-title|strapline)-");
    private static final Pattern SIGNED =
            Pattern.compile("-(?:byline|bylines|author|authors|contributors?|reporter|writer)-");
    private static final Pattern BY = Pattern.compile("(?i:by|von|par|por|di|door)\\b:?\\s+\\p{Lu}.{2,120}");
    private static final Pattern DAY = Pattern.compile(Dates.PRINTED);
    private static final int MOST_LINES = 25;
    /** So many lines of the article's own part may still be deck, byline and date. */
    private static final int MOST_WITHIN = 6;

    private static final int SHORTEST_DECK = 20;
    private static final int LONGEST_DECK = 400;
    private static final int LONGEST_CREDIT = 120;
    /** "Published", "Updated", a time, a zone, an office: what a credit says beside names and days; in letters. */
    private static final int LONGEST_REST = 45;

    private static final int FIRST_PARAGRAPH = 150;

    private final String language;
    private final List<Line> beforeTitle = new ArrayList<>();
    private @Nullable String deck;
    private @Nullable String published;
    private @Nullable String printed;
    private List<String> authors;

    private Front(PageRecord record, String language) {
        this.language = language;
        this.published = record.published();
        this.authors = record.authors();
    }

    /**
     * Reads the lines above the first paragraph.
     *
     * @param lines those of the whole page before anything was taken out
     * @param region the article's part of the page; what is found in it is removed from it
     * @param title the article's, for what stands above it is the page's
     */
    static Front read(List<Line> lines, Element region, String title, PageRecord record, String language) {
        Front front = new Front(record, language);
        List<Line> above = front.above(lines, region, Texts.letters(title));
        above.forEach(line -> front.readCredit(line, region));
        above.forEach(line -> front.readDeck(line, region, record.description()));
        front.removeRepeated(above, region, title);
        return front;
    }

    /** What stands over the title within the region: the page's, not the article's. */
    List<Line> beforeTitle() {
        return beforeTitle;
    }

    @Nullable
    String deck() {
        return deck;
    }

    /** ISO 8601, or null. */
    @Nullable
    String published() {
        return published;
    }

    /** The day as the page prints it, or null. */
    @Nullable
    String printed() {
        return printed;
    }

    List<String> authors() {
        return authors;
    }

    /** The lines from the title to the first paragraph of the region. */
    private List<Line> above(List<Line> lines, Element region, String title) {
        List<Line> above = new ArrayList<>();
        int within = 0;
        for (Line line : lines) {
            within += isIn(line.element(), region) ? 1 : 0;
            if (Texts.letters(line.text()).equals(title)) {
                above.stream().filter(other -> isIn(other.element(), region)).forEach(beforeTitle::add);
                above.clear();
            } else if (within > MOST_WITHIN || (within > 0 && line.text().length() >= FIRST_PARAGRAPH)) {
                break;
            }
            above.add(line);
        }
        return above.subList(Math.max(0, above.size() - MOST_LINES), above.size());
    }

    private static boolean isIn(Element element, Element outer) {
        for (Element at = element; at != null; at = at.parent()) {
            if (at.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    private void readCredit(Line line, Element region) {
        String text = line.text();
        if (text.length() > LONGEST_CREDIT) {
            return;
        }
        boolean signs = BY.matcher(text).matches()
                || SIGNED.matcher(Hints.names(line.element())).find();
        if (signs && authors.isEmpty()) {
            authors = Names.persons(List.of(withoutDay(text)));
        }
        boolean names = !authors.isEmpty() && authors.stream().allMatch(text::contains);
        boolean dates = readDay(text);
        if ((names || dates) && !saysMore(text) && isIn(line.element(), region)) {
            line.element().remove();
        }
    }

    /** Whether a line is a sentence of the article that happens to name its author or a day. */
    private boolean saysMore(String text) {
        String rest = DAY.matcher(text).replaceFirst("");
        for (String author : authors) {
            rest = rest.replace(author, "");
        }
        boolean sentence = text.endsWith(".") || text.endsWith("!") || text.endsWith("?");
        return Texts.letters(rest).length() > (sentence ? 2 : LONGEST_REST);
    }

    private static String withoutDay(String text) {
        Matcher day = DAY.matcher(text);
        return day.find() ? text.substring(0, day.start()).strip() : text;
    }

    private boolean readDay(String text) {
        Matcher day = DAY.matcher(text);
        if (day.find()) {
            String iso = Dates.iso(day, language);
            published = published == null ? iso : published;
            if (iso != null && published != null && published.startsWith(iso)) {
                printed = printed == null ? day.group() : printed;
            }
            return iso != null;
        }
        return published != null && isDayInWords(text, published);
    }

    /** Whether a line holds the year and the day of a date in whatever language. */
    private boolean isDayInWords(String text, String iso) {
        int day = Integer.parseInt(iso.substring(8, 10));
        boolean said = Pattern.compile("\\b" + iso.substring(0, 4) + "\\b")
                        .matcher(text)
                        .find()
                && Pattern.compile("(?<!\\d)0?" + day + "(?!\\d)").matcher(text).find();
        if (said && printed == null) {
            printed = text;
        }
        return said;
    }

    private void readDeck(Line line, Element region, @Nullable String description) {
        String text = line.text();
        if (deck != null || text.length() < SHORTEST_DECK || text.length() > LONGEST_DECK || line.linked() > 50) {
            return;
        }
        Element parent = line.element().parent();
        boolean named = DECK.matcher(Hints.names(line.element())).find()
                || (parent != null && DECK.matcher(Hints.names(parent)).find())
                || (parent != null && parent.normalName().equals("hgroup"));
        boolean described = description != null
                && !isIn(line.element(), region)
                && Texts.letters(description).equals(Texts.letters(text));
        if (named || described) {
            deck = text;
        }
    }

    /** Title and deck often stand again where the article begins. */
    private void removeRepeated(List<Line> above, Element region, String title) {
        String titled = Texts.letters(title);
        for (Element heading : region.select("h1, h2, h3")) {
            if (!heading.equals(region) && Texts.letters(heading.text()).equals(titled)) {
                heading.remove();
            }
        }
        for (Line line : above) {
            if (deck != null && line.text().equals(deck) && isIn(line.element(), region)) {
                line.element().remove();
            }
        }
    }
}
