package org.audioedition.article.source.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.audioedition.article.Problem;
import org.audioedition.article.source.Dropped;
import org.audioedition.article.source.Follower;
import org.audioedition.article.source.MetadataOptions;
import org.audioedition.article.source.ReadArticle;
import org.audioedition.article.source.Source;
import org.audioedition.article.source.markup.Composer;
import org.audioedition.article.source.markup.Markup;
import org.audioedition.article.source.markup.Xml;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads the articles of a feed, in its order. */
public final class FeedReader {

    private static final Set<String> ROOTS = Set.of("rss", "rdf", "feed");
    /** What programs that make feeds write under every item. */
    private static final Pattern FOOTER =
            Pattern.compile("The post .{1,400} (?:appeared first on|first appeared on) .{1,200}");

    private final Source source;
    private final MetadataOptions options;
    private final @Nullable Follower follower;

    private FeedReader(Source source, MetadataOptions options, @Nullable Follower follower) {
        this.source = source;
        this.options = options;
        this.follower = follower;
    }

    /**
     * Reads a feed.
     *
     * @param follower fetches the page of an item that has a summary only, or null to take the summary
     * @return an article or an error for each item, or one error when it is no feed
     */
    public static List<ReadArticle> read(Source source, MetadataOptions options, @Nullable Follower follower) {
        Document xml = Xml.parse(source.bytes(), source.charset());
        Element root = xml.children().stream()
                .filter(element -> ROOTS.contains(Xml.name(element)))
                .findFirst()
                .orElse(null);
        if (root == null) {
            return failed("ART-FEED", "this is no feed: it is neither RSS nor Atom; check its address", source);
        }
        Element feed = Xml.children(root, "channel").stream().findFirst().orElse(root);
        List<Element> items = Xml.all(root, Xml.name(root).equals("feed") ? "entry" : "item");
        if (items.isEmpty()) {
            return failed("ART-EMPTY", "the feed has no items; come back when it has", source);
        }
        // A title that the editor gives is that of one article.
        MetadataOptions each = items.size() == 1 ? options : options.withoutTitle();
        FeedReader reader = new FeedReader(new Source(source.name(), new byte[0], null, null), each, follower);
        Channel channel = Channel.of(feed);
        List<ReadArticle> articles = new ArrayList<>();
        for (Element item : items) {
            articles.add(reader.read(new Item(item, channel)));
        }
        return articles;
    }

    private static List<ReadArticle> failed(String id, String message, Source source) {
        return List.of(ReadArticle.failed(Problem.error(id, source.name(), message)));
    }

    private ReadArticle read(Item item) {
        Item.Text text = item.text();
        if (text.whole()) {
            return compose(item, text, List.of());
        }
        String address = item.address();
        String place = source.name() + (address == null ? "" : ", " + address);
        if (follower == null || address == null) {
            String message = "the feed has only a summary of this article"
                    + (address == null ? " and no address of it" : "; give --follow to read the page that it leads to");
            return compose(item, text, List.of(Problem.note("ART-SUMMARY", place, message)));
        }
        ReadArticle page = follower.read(address);
        if (page.article().isPresent()) {
            return page;
        }
        String why = page.problems().isEmpty()
                ? ""
                : page.problems().get(page.problems().size() - 1).message();
        String message = "its page could not be read (" + why + "), so the summary was taken";
        return compose(item, text, List.of(Problem.note("ART-SUMMARY", place, message)));
    }

    private ReadArticle compose(Item item, Item.Text text, List<Problem> problems) {
        List<Dropped> dropped = new ArrayList<>();
        Element last = text.body().lastElementChild();
        if (last != null && FOOTER.matcher(Markup.line(last)).matches()) {
            dropped.add(new Dropped("feed footer", Markup.line(last)));
            last.remove();
        }
        return Composer.compose(text.body(), item.masthead(), source, options, dropped, problems);
    }
}
