package org.audioedition.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.audioedition.article.Article;
import org.audioedition.article.Block;
import org.audioedition.article.Inline;
import org.audioedition.article.Metadata;
import org.audioedition.article.source.Dropped;
import org.jspecify.annotations.Nullable;

/**
 * What the {@code article} command shows of an article.
 *
 * @param source the argument as given
 */
record ArticleListing(String source, Article article, List<Dropped> dropped) {

    private static final int KIND_WIDTH = 12;
    /** Enough to know a passage again. */
    private static final int LONGEST_DROPPED = 100;

    JsonObject json() {
        Metadata metadata = article.metadata();
        JsonObject object = new JsonObject();
        object.addProperty("source", source);
        object.addProperty("title", metadata.title());
        object.addProperty("byline", metadata.byline());
        object.addProperty("published", metadata.published());
        object.addProperty("language", metadata.language());
        object.addProperty("publisher", metadata.publisher());
        object.addProperty("text", body());
        JsonArray blocks = new JsonArray();
        for (Block block : article.blocks()) {
            JsonObject one = new JsonObject();
            one.addProperty("kind", block.kind());
            one.addProperty("text", block.span().of(article.text()));
            blocks.add(one);
        }
        object.add("blocks", blocks);
        JsonArray left = new JsonArray();
        for (Dropped passage : dropped) {
            JsonObject one = new JsonObject();
            one.addProperty("reason", passage.reason());
            one.addProperty("text", passage.text());
            left.add(one);
        }
        object.add("dropped", left);
        return object;
    }

    List<String> lines() {
        Metadata metadata = article.metadata();
        List<String> lines = new ArrayList<>();
        lines.add(Visible.of(metadata.title()));
        add(lines, "byline", metadata.byline());
        add(lines, "published", metadata.published());
        add(lines, "language", metadata.language());
        add(lines, "publisher", metadata.publisher());
        add(lines, "section", metadata.section());
        add(lines, "address", metadata.address());
        add(lines, "rights", metadata.rights());
        lines.add("");
        for (Block block : article.blocks()) {
            add(lines, block.kind(), block.span().of(article.text()));
        }
        if (!dropped.isEmpty()) {
            lines.add("");
            lines.add("left out:");
            dropped.forEach(passage -> lines.add("  " + passage.reason() + ": " + Visible.of(brief(passage.text()))));
        }
        return lines;
    }

    /** What is read of the article after title, deck, byline and date, without what stands for pictures and other media. */
    private String body() {
        return article.blocks().stream()
                .filter(ArticleListing::isProse)
                .map(this::withoutReferences)
                .collect(Collectors.joining("\n\n"));
    }

    private static boolean isProse(Block block) {
        if (block instanceof Block.Heading heading) {
            return heading.level() > 1;
        }
        return block instanceof Block.Paragraph
                || block instanceof Block.BlockQuote
                || block instanceof Block.Citation
                || block instanceof Block.ListItem
                || block instanceof Block.TableRow
                || block instanceof Block.Preformatted;
    }

    private String withoutReferences(Block block) {
        StringBuilder text = new StringBuilder();
        int from = block.span().start();
        for (Inline inline : article.inlines()) {
            if (inline instanceof Inline.NoteReference && block.span().contains(inline.span())) {
                text.append(article.text(), from, inline.span().start());
                from = inline.span().end();
            }
        }
        return text.append(article.text(), from, block.span().end()).toString();
    }

    private static void add(List<String> lines, String name, @Nullable String value) {
        if (value != null) {
            String shown = value.replace('\t', ' ')
                    .lines()
                    .map(Visible::of)
                    .collect(Collectors.joining("\n" + " ".repeat(KIND_WIDTH)));
            lines.add(name + " ".repeat(Math.max(1, KIND_WIDTH - name.length())) + shown);
        }
    }

    private static String brief(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_DROPPED
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_DROPPED)) + "…";
    }
}
