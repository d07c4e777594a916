package org.audioedition.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Moves an article's footnotes from its end to where they are referred to. */
public final class Footnotes {

    private static final String BETWEEN = "\n\n";

    private final Article article;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Inline> inlines = new ArrayList<>();
    private int last = -1;

    private Footnotes(Article article) {
        this.article = article;
    }

    /** The same article with every footnote behind the block that refers to it first; one that nothing refers to stays. */
    public static Article atCitations(Article article) {
        boolean noted = article.blocks().stream().anyMatch(Block.Footnote.class::isInstance);
        return noted && article.parts().isEmpty() ? new Footnotes(article).moved() : article;
    }

    private Article moved() {
        Map<Integer, List<Integer>> behind = new HashMap<>();
        List<Integer> cited = new ArrayList<>();
        for (Inline inline : article.inlines()) {
            if (inline instanceof Inline.NoteReference reference) {
                int note = article.footnote(reference).orElse(-1);
                int block = blockAt(reference.span().start());
                if (note >= 0 && block >= 0 && block != note && !cited.contains(note)) {
                    cited.add(note);
                    behind.computeIfAbsent(block, index -> new ArrayList<>()).add(note);
                }
            }
        }
        for (int i = 0; i < article.blocks().size(); i++) {
            if (!cited.contains(i)) {
                add(i);
                behind.getOrDefault(i, List.of()).forEach(this::add);
            }
        }
        return new Article(
                article.metadata(), text.toString(), blocks, inlines, List.of(), List.of(), article.identity());
    }

    private int blockAt(int place) {
        for (int i = 0; i < article.blocks().size(); i++) {
            if (article.blocks().get(i).span().end() > place) {
                return i;
            }
        }
        return -1;
    }

    private void add(int index) {
        Span span = article.blocks().get(index).span();
        if (!blocks.isEmpty()) {
            // Neighbours stay as far from each other as they were: items on lines of their own, cells behind tabs.
            boolean neighbours = index == last + 1;
            text.append(
                    neighbours
                            ? article.text()
                                    .substring(article.blocks().get(last).span().end(), span.start())
                            : BETWEEN);
        }
        int by = text.length() - span.start();
        text.append(span.of(article.text()));
        blocks.add(article.blocks().get(index).movedBy(by));
        for (Inline inline : article.inlines()) {
            if (inline.span().start() >= span.start() && inline.span().end() <= span.end()) {
                inlines.add(inline.movedBy(by));
            }
        }
        last = index;
    }
}
