package org.audioedition.article.source.html;

import java.util.ArrayList;
import java.util.List;
import org.audioedition.article.Article;
import org.audioedition.article.Block;
import org.audioedition.article.Metadata;
import org.audioedition.article.source.ReadArticle;
import org.jspecify.annotations.Nullable;

/** What was read of a page, as the golden files beside the pages write it: metadata, blocks, inlines, what was dropped. */
final class Golden {

    private Golden() {}

    static String of(ReadArticle read) {
        List<String> lines = new ArrayList<>();
        read.problems().forEach(problem -> lines.add("problem " + problem.id() + " " + problem.severity()));
        Article article = read.found();
        if (article != null) {
            metadata(lines, article.metadata());
            lines.add("");
            article.blocks()
                    .forEach(block ->
                            lines.add(name(block) + ": " + one(block.span().of(article.text()))));
            article.inlines()
                    .forEach(inline -> lines.add(
                            "~ " + inline.kind() + ": " + one(inline.span().of(article.text()))));
        }
        lines.add("");
        read.dropped().forEach(dropped -> lines.add("- " + dropped.reason() + ": " + dropped.text()));
        return String.join("\n", lines).strip() + "\n";
    }

    private static void metadata(List<String> lines, Metadata metadata) {
        add(lines, "title", metadata.title());
        add(lines, "byline", metadata.byline());
        add(lines, "published", metadata.published());
        add(lines, "language", metadata.language());
        add(lines, "section", metadata.section());
        add(lines, "publisher", metadata.publisher());
        add(lines, "address", metadata.address());
        add(lines, "rights", metadata.rights());
    }

    private static void add(List<String> lines, String name, @Nullable String value) {
        if (value != null) {
            lines.add(name + " = " + value);
        }
    }

    private static String name(Block block) {
        if (block instanceof Block.Heading heading) {
            return "heading " + heading.level();
        }
        if (block instanceof Block.ListItem item) {
            return "item " + item.list() + "." + item.depth() + "." + item.number();
        }
        if (block instanceof Block.TableRow row) {
            return row.header() ? "header row" : "row";
        }
        return block instanceof Block.Footnote note ? "footnote " + note.label() : block.kind();
    }

    private static String one(String text) {
        return text.replace("\n", " / ").replace("\t", " | ");
    }
}
