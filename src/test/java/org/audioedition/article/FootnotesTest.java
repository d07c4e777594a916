package org.audioedition.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.audioedition.article.source.Manuscript;
import org.audioedition.article.source.Passage;
import org.junit.jupiter.api.Test;

class FootnotesTest {

    private static Inline.NoteReference reference(int at, String label) {
        return new Inline.NoteReference(new Span(at, at + label.length()), label);
    }

    private static Article article() {
        Manuscript manuscript = new Manuscript();
        manuscript.add(
                new Passage("One.1 Two.2", List.of(reference(4, "1"), reference(10, "2"))), Block.Paragraph::new);
        int list = manuscript.beginList();
        manuscript.addItem(Passage.of("oil"), list, 0, 1);
        manuscript.addItem(new Passage("wick1", List.of(reference(4, "1"))), list, 0, 1);
        manuscript.add(Passage.of("First."), span -> new Block.Footnote(span, "1"));
        manuscript.add(Passage.of("Second."), span -> new Block.Footnote(span, "2"));
        manuscript.add(Passage.of("Nobody's."), span -> new Block.Footnote(span, "3"));
        return manuscript.article(new Metadata("T", null, null, "en", "a.html", null, null, null, null));
    }

    @Test
    void aFootnoteStandsBehindWhatRefersToItFirst() {
        assertThat(Footnotes.atCitations(article()).text())
                .isEqualTo("One.1 Two.2\n\nFirst.\n\nSecond.\n\noil\nwick1\n\nNobody's.");
    }

    @Test
    void referencesMoveWithTheirBlocks() {
        Article moved = Footnotes.atCitations(article());
        assertThat(moved.inlines())
                .extracting(inline -> inline.span().of(moved.text()))
                .containsExactly("1", "2", "1");
        assertThat(moved.blocks()).hasSameSizeAs(article().blocks());
    }

    @Test
    void anArticleWithoutFootnotesIsTheSame() {
        Manuscript manuscript = new Manuscript();
        manuscript.add(Passage.of("One."), Block.Paragraph::new);
        Article plain = manuscript.article(new Metadata("T", null, null, "en", "a.txt", null, null, null, null));
        assertThat(Footnotes.atCitations(plain)).isSameAs(plain);
    }
}
