package org.audioedition.article.source.markdown;

import java.util.List;
import java.util.Map;
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

/** Reads an article from Markdown: front matter or the first heading has the title. */
public final class MarkdownReader {

    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), FootnotesExtension.create(), YamlFrontMatterExtension.create());
    /** Blocks within blocks; people write three or four. */
    private static final int DEEPEST_BLOCK = 100;
    /** The renderer calls itself for every level; emphasis within emphasis can be that deep only on purpose. */
    private static final int DEEPEST = 500;

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
        Node document = Parser.builder()
                .extensions(EXTENSIONS)
                .maxOpenBlockParsers(DEEPEST_BLOCK)
                .build()
                .parse(text);
        if (isDeeper(document, DEEPEST)) {
            String message = "it is nested deeper than " + DEEPEST + " levels; take out what no reader could follow";
            return ReadArticle.failed(Problem.error("ART-DEEP", source.name(), message));
        }
        String html = HtmlRenderer.builder().extensions(EXTENSIONS).build().render(document);
        return Composer.compose(
                Jsoup.parseBodyFragment(html).body(),
                masthead(document),
                source,
                options,
                List.of(),
                decoded.problems());
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

    private static boolean isDeeper(Node document, int most) {
        int depth = 0;
        Node at = document;
        while (at != null) {
            if (at.getFirstChild() != null) {
                at = at.getFirstChild();
                if (++depth > most) {
                    return true;
                }
                continue;
            }
            while (at != null && at.getNext() == null) {
                at = at.getParent();
                depth--;
            }
            at = at == null ? null : at.getNext();
        }
        return false;
    }
}
