package org.audioedition.article.source.markup;

import java.util.function.Function;
import org.audioedition.article.Block;
import org.audioedition.article.Span;
import org.audioedition.article.source.Manuscript;
import org.audioedition.article.source.Passage;

/** What a run of text becomes where it stands. */
interface Role {

    Role PARAGRAPH = (passage, into) -> into.add(passage, Block.Paragraph::new);
    Role PREFORMATTED = (passage, into) -> into.add(passage, Block.Preformatted::new);
    Role QUOTE = all(Block.BlockQuote::new);
    Role CITATION = all(Block.Citation::new);
    Role CAPTION = all(Block.Caption::new);
    /** What a figure says beside its caption is part of it; quotes and listings in it are what they are. */
    Role FIGURE = (passage, into) -> into.add(passage, Block.Caption::new);

    Role ASIDE = all(Block.Aside::new);

    void add(Passage passage, Manuscript into);

    /** Whether all within it becomes the same, headings and lists, too: none of a fact box begins a part of the body. */
    default boolean holdsAll() {
        return false;
    }

    /** A note with its label. */
    static Role note(String label) {
        return all(span -> new Block.Footnote(span, label));
    }

    /** A heading; one of the first level below a title is one of the second, for an article has one title. */
    static Role heading(int level) {
        return (passage, into) -> {
            int lowered = into.isEmpty() ? level : Math.max(2, level);
            into.add(passage, span -> new Block.Heading(span, lowered));
        };
    }

    private static Role all(Function<Span, Block> kind) {
        return new Role() {
            @Override
            public void add(Passage passage, Manuscript into) {
                into.add(passage, kind);
            }

            @Override
            public boolean holdsAll() {
                return true;
            }
        };
    }
}
