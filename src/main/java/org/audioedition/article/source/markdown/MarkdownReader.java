package org.audioedition.article.source.markdown;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.audioedition.article.Problem;
import org.audioedition.article.source.Decoder;
import org.audioedition.article.source.Masthead;
import org.audioedition.article.source.Masthead.Fact;
import org.audioedition.article.source.MetadataOptions;
import org.audioedition.article.source.ReadArticle;
import org.audioedition.article.source.Source;
import org.audioedition.article.source.markup.Composer;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Reads an article from Markdown: front matter or the first heading has the title. */
public final class MarkdownReader {

    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), FootnotesExtension.create(), YamlFrontMatterExtension.create());
    /** Blocks within blocks; people write three or four. */
    private static final int DEEPEST_BLOCK = 100;

    /** The parser looks through the rest of a paragraph for every tag that opens, so its time grows with their square. */
    private static final int MOST_TAGS = 10_000;

    private static final Pattern BLANK_LINE = Pattern.compile("\\n\\h*\\R");

    private static final Map<String, Fact> FACTS = Map.ofEntries(
            Map.entry("title", Fact.TITLE),
            Map.entry("author", Fact.BYLINE),
            Map.entry("authors", Fact.BYLINE),
            Map.entry("byline", Fact.BYLINE),
            Map.entry("date", Fact.PUBLISHED),
            Map.entry("published", Fact.PUBLISHED),
            Map.entry("lang", Fact.LANGUAGE),
            Map.entry("language", Fact.LANGUAGE),
            Map.entry("canonical_url", Fact.ADDRESS),
            Map.entry("url", Fact.ADDRESS),
            Map.entry("section", Fact.SECTION),
            Map.entry("publisher", Fact.PUBLISHER),
            Map.entry("rights", Fact.RIGHTS),
            Map.entry("copyright", Fact.RIGHTS));

    private MarkdownReader() {}

    /** The article, or the error that tells why there is none. */
    public static ReadArticle read(Source source, MetadataOptions options) {
        Decoder.Decoded decoded = Decoder.decode(source.bytes(), source.name());
        String text = decoded.text();
        if (text == null) {
            return new ReadArticle(null, List.of(), decoded.problems());
        }
        if (BLANK_LINE.splitAsStream(text).anyMatch(MarkdownReader::isFullOfTags)) {
            String message =
                    "a paragraph of it holds thousands of tags; if it is a page, give it as HTML with --from html";
            return ReadArticle.failed(Problem.error("ART-DEEP", source.name(), message));
        }
        try {
            Node document = Parser.builder()
                    .extensions(EXTENSIONS)
                    .maxOpenBlockParsers(DEEPEST_BLOCK)
                    .build()
                    .parse(text);
            String html = HtmlRenderer.builder().extensions(EXTENSIONS).build().render(document);
            Element body = Jsoup.parseBodyFragment(html).body();
            return Composer.compose(body, masthead(document), source, options, List.of(), decoded.problems());
        } catch (StackOverflowError e) {
            // Parser and renderer call themselves for emphasis within emphasis, and have no limit of their own.
            String message = "its emphasis is nested deeper than any reader could follow; take the stray * and _ out";
            return ReadArticle.failed(Problem.error("ART-DEEP", source.name(), message));
        }
    }

    private static boolean isFullOfTags(String paragraph) {
        return paragraph.chars().filter(c -> c == '<').count() > MOST_TAGS;
    }

    private static Masthead masthead(Node document) {
        YamlFrontMatterVisitor front = new YamlFrontMatterVisitor();
        document.accept(front);
        Masthead masthead = Masthead.empty();
        for (Map.Entry<String, List<String>> entry : front.getData().entrySet()) {
            Fact fact = FACTS.get(entry.getKey());
            if (fact != null) {
                masthead = masthead.with(fact, String.join(", ", entry.getValue()));
            }
        }
        return masthead;
    }
}
