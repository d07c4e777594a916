package org.audioedition.article.source;

import org.audioedition.article.Article;
import org.audioedition.article.Block;
import org.audioedition.article.Metadata;
import org.audioedition.article.Problem;

/** What a reader made of a source, written out so that a person can judge it: metadata, blocks, what was dropped, problems. */
public final class Listing {

    private Listing() {}

    /** The whole of it. */
    public static String of(ReadArticle read) {
        StringBuilder out = new StringBuilder();
        read.article().ifPresent(article -> article(article, out));
        read.dropped()
                .forEach(dropped -> out.append("- ")
                        .append(dropped.reason())
                        .append(": ")
                        .append(dropped.text())
                        .append('\n'));
        for (Problem problem : read.problems()) {
            out.append("! ").append(problem.id()).append('\n');
        }
        return out.toString();
    }

    private static void article(Article article, StringBuilder out) {
        Metadata metadata = article.metadata();
        out.append(String.join(
                        " | ",
                        metadata.title(),
                        String.valueOf(metadata.byline()),
                        String.valueOf(metadata.published()),
                        metadata.language()))
                .append('\n');
        for (Block block : article.blocks()) {
            out.append(block.kind());
            if (block instanceof Block.Heading heading) {
                out.append(heading.level());
            } else if (block instanceof Block.ListItem item) {
                out.append(item.depth()).append(item.number() == 0 ? "" : "." + item.number());
            } else if (block instanceof Block.Footnote note) {
                out.append(note.label());
            }
            out.append(": ")
                    .append(block.span().of(article.text()).replace('\n', '/').replace('\t', '|'))
                    .append('\n');
        }
    }
}
