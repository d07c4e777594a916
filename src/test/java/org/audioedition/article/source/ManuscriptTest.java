package org.audioedition.article.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.audioedition.article.Article;
import org.audioedition.article.Block;
import org.audioedition.article.Inline;
import org.audioedition.article.Metadata;
import org.audioedition.article.Span;
import org.junit.jupiter.api.Test;

class ManuscriptTest {

    private static final Metadata METADATA =
            new Metadata("Lamps", null, null, "en", "lamps.html", null, null, null, null);

    private final Manuscript manuscript = new Manuscript();

    private Article article() {
        return manuscript.article(METADATA);
    }

    @Test
    void aBlankLineStandsBetweenBlocks() {
        manuscript.add(Passage.of("One."), Block.Paragraph::new);
        manuscript.add(Passage.of("Two."), Block.Paragraph::new);
        assertThat(article().text()).isEqualTo("One.\n\nTwo.");
        assertThat(article().blocks())
                .containsExactly(new Block.Paragraph(new Span(0, 4)), new Block.Paragraph(new Span(6, 10)));
    }

    @Test
    void anEmptyBlockIsNone() {
        manuscript.add(Passage.of(" \n"), Block.Paragraph::new);
        assertThat(manuscript.isEmpty()).isTrue();
    }

    @Test
    void itemsOfAListStandOnLinesOfTheirOwn() {
        manuscript.add(Passage.of("Bring"), Block.Paragraph::new);
        int list = manuscript.beginList();
        manuscript.addItem(Passage.of("oil"), list, 0, 1);
        manuscript.addItem(Passage.of("wicks"), list, 0, 1);
        assertThat(article().text()).isEqualTo("Bring\n\noil\nwicks");
    }

    @Test
    void cellsAreToldApartByTabsAndAnEmptyCellHasAnEmptyPlace() {
        int table = manuscript.beginTable();
        manuscript.addRow(List.of(Passage.of(""), Passage.of("Oil"), Passage.of("Wick")), table, true);
        manuscript.addRow(List.of(Passage.of("May"), Passage.of(""), Passage.of("3")), table, false);
        assertThat(article().text()).isEqualTo("Oil\tWick\nMay\t3");
        assertThat(article().blocks())
                .containsExactly(
                        new Block.TableRow(
                                new Span(0, 8), 1, true, List.of(new Span(0, 0), new Span(0, 3), new Span(4, 8))),
                        new Block.TableRow(
                                new Span(9, 14),
                                1,
                                false,
                                List.of(new Span(9, 12), new Span(12, 12), new Span(13, 14))));
    }

    @Test
    void whatIsMarkedInAPassageMovesWithIt() {
        manuscript.add(Passage.of("One."), Block.Paragraph::new);
        manuscript.add(
                new Passage("Two.1", List.of(new Inline.NoteReference(new Span(4, 5), "1"))), Block.Paragraph::new);
        assertThat(article().inlines()).containsExactly(new Inline.NoteReference(new Span(10, 11), "1"));
    }
}
