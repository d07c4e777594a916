package org.audioedition.article.source.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.audioedition.article.Block;
import org.audioedition.article.Problem;
import org.audioedition.article.Span;
import org.audioedition.article.source.Bylines;
import org.audioedition.article.source.Dropped;
import org.audioedition.article.source.Line;
import org.audioedition.article.source.Manuscript;
import org.audioedition.article.source.Masthead;
import org.audioedition.article.source.Masthead.Fact;
import org.audioedition.article.source.MetadataOptions;
import org.audioedition.article.source.Moments;
import org.audioedition.article.source.Passage;
import org.audioedition.article.source.ReadArticle;
import org.audioedition.article.source.Source;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * Makes an article of a tree of elements that holds nothing else, and of what its source says beside it: title, byline
 * and day come first and once, whichever of the two has them.
 */
public final class Composer {

    private static final Pattern HEADING = Pattern.compile("h[1-6]");
    /** A title made of a paragraph's first words is no longer than this. */
    private static final int LONGEST_MADE_TITLE = 80;
    /** Below a title stand deck, byline and day, rarely more. */
    private static final int MOST_CREDITS = 4;

    private static final int DAY = "2026-01-07".length();

    private final Element body;
    private final Source source;
    private final MetadataOptions options;
    private final Manuscript manuscript = new Manuscript();
    private Masthead masthead;

    private Composer(Element body, Masthead masthead, Source source, MetadataOptions options) {
        this.body = body;
        this.masthead = masthead;
        this.source = source;
        this.options = options;
    }

    /**
     * Composes an article.
     *
     * @param body what to read; it is used up
     * @param masthead what the source says beside it
     * @param dropped what the reader has left out
     * @param problems what it has met
     * @return the article, or the error that there is no text
     */
    public static ReadArticle compose(
            Element body,
            Masthead masthead,
            Source source,
            MetadataOptions options,
            List<Dropped> dropped,
            List<Problem> problems) {
        return new Composer(body, masthead, source, options).compose(dropped, problems);
    }

    private ReadArticle compose(List<Dropped> before, List<Problem> problems) {
        List<Dropped> dropped = new ArrayList<>(before);
        String title = title();
        credits();
        dropRepeated(title, dropped);
        lowerHeadings();
        int head = manuscript.length();
        Markup.read(body, manuscript, masthead.language(options));
        if (manuscript.length() == head) {
            List<Problem> all = new ArrayList<>(problems);
            String message = "it holds no text of an article; give one with the text in it";
            all.add(Problem.error("ART-EMPTY", source.name(), message));
            return new ReadArticle(null, dropped, all);
        }
        return new ReadArticle(manuscript.article(masthead.metadata(title, source, options)), dropped, problems);
    }

    /** Books print their title on a page of its own and over the text again. */
    private void dropRepeated(String title, List<Dropped> dropped) {
        Element top = top();
        if (!manuscript.isEmpty()
                && top != null
                && isHeading(top)
                && Markup.line(top).equalsIgnoreCase(title)) {
            dropped.add(new Dropped("repeated title", Markup.line(top)));
            top.remove();
        }
    }

    private static boolean isHeading(Element block) {
        return HEADING.matcher(block.normalName()).matches();
    }

    /** The title: what the masthead says, else the heading at the top, else the first one, else the first words. */
    private String title() {
        String said = masthead.get(Fact.TITLE);
        Element top = top();
        String printed = top == null ? "" : Line.of(Markup.line(top));
        if (top != null && isHeading(top) && (said == null || printed.equalsIgnoreCase(said))) {
            top.tagName("h1");
            Markup.read(top, manuscript, masthead.language(options));
            top.remove();
            return printed;
        }
        if (said != null) {
            manuscript.add(Passage.of(said), span -> new Block.Heading(span, 1));
            return said;
        }
        Element heading = body.selectFirst("h1");
        String first = heading == null ? "" : Line.of(Markup.line(heading));
        return first.isEmpty() ? Line.cut(printed, LONGEST_MADE_TITLE) : first;
    }

    /** The block that the first text stands in, or null when it stands in none. */
    private @Nullable Element top() {
        AtomicReference<@Nullable Element> around = new AtomicReference<>();
        NodeTraversor.filter(
                (node, depth) -> {
                    if (node instanceof TextNode text && !text.isBlank()) {
                        around.set(text.parentElement());
                        return NodeFilter.FilterResult.STOP;
                    }
                    boolean unread = node instanceof Element element && Markup.isUnread(element);
                    return unread ? NodeFilter.FilterResult.SKIP_ENTIRELY : NodeFilter.FilterResult.CONTINUE;
                },
                body);
        Element at = around.get();
        while (at != null && !at.equals(body) && !Markup.isBlock(at)) {
            at = at.parent();
        }
        return at == null || at.equals(body) ? null : at;
    }

    /** Deck, byline and day: as printed below the title, else as the masthead says them. */
    private void credits() {
        boolean signed = false;
        boolean dated = false;
        for (int i = 0; i < MOST_CREDITS; i++) {
            Element top = top();
            Function<Span, Block> kind = top == null ? null : credit(top);
            if (top == null || kind == null) {
                break;
            }
            String printed = Markup.line(top);
            Block block = kind.apply(new Span(0, printed.length()));
            signed |= block instanceof Block.Byline;
            dated |= block instanceof Block.PublicationDate;
            masthead = masthead.with(Fact.BYLINE, block instanceof Block.Byline ? printed : null)
                    .with(Fact.PUBLISHED, block instanceof Block.PublicationDate ? printed : null);
            manuscript.add(Passage.of(printed), kind);
            top.remove();
        }
        String byline = masthead.get(Fact.BYLINE);
        if (!signed && byline != null) {
            String printed = Masthead.isSigned(byline) ? byline : Bylines.byline(byline, masthead.language(options));
            manuscript.add(Passage.of(printed), Block.Byline::new);
        }
        if (!dated) {
            day();
        }
    }

    /** Where parts of the body have headings of the title's level, all of its headings are one level lower. */
    private void lowerHeadings() {
        if (!manuscript.isEmpty() && body.selectFirst("h1") != null) {
            for (Element heading : body.select("h1, h2, h3, h4, h5")) {
                heading.tagName("h" + (heading.normalName().charAt(1) - '0' + 1));
            }
        }
    }

    /** Adds the day: as the masthead says it in words, else in words. */
    private void day() {
        String language = masthead.language(options);
        String said = masthead.get(Fact.PUBLISHED);
        String time = masthead.published(language);
        if (said != null && time != null) {
            boolean printed = Moments.isPrintedDay(said, language) && !said.equals(time);
            String day = time.substring(0, DAY);
            manuscript.add(Passage.of(printed ? said : Moments.inWords(day, language)), Block.PublicationDate::new);
        }
    }

    /** What a paragraph below the title is, by its class or because it says what the masthead says; null for the body's. */
    private @Nullable Function<Span, Block> credit(Element line) {
        if (isHeading(line)) {
            return null;
        }
        String printed = Markup.line(line);
        if (hasClass(line, "byline", "author") || isByline(printed) || Masthead.isSigned(printed)) {
            return Block.Byline::new;
        }
        if (Moments.isPrintedDay(printed, masthead.language(options))) {
            return Block.PublicationDate::new;
        }
        return hasClass(line, "deck", "subtitle") ? Block.Deck::new : null;
    }

    private boolean isByline(String printed) {
        String byline = masthead.byline();
        return byline != null
                && Masthead.name(printed).toLowerCase(Locale.ROOT).equals(byline.toLowerCase(Locale.ROOT));
    }

    private static boolean hasClass(Element line, String... names) {
        for (String name : names) {
            if (line.hasClass(name)) {
                return true;
            }
        }
        return false;
    }
}
