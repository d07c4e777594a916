package org.audioedition.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.audioedition.article.source.Manuscript;
import org.audioedition.article.source.Passage;
import org.audioedition.quotation.Quotation;
import org.audioedition.quotation.QuotationFinder;
import org.audioedition.quotation.Quotations;
import org.junit.jupiter.api.Test;

class IssueTest {

    private static final Metadata EVENING = metadata("Evening");

    private static Metadata metadata(String title) {
        return new Metadata(title, null, null, "en", title + ".txt", null, null, null, null);
    }

    private static Article article(String title, String... paragraphs) {
        Manuscript manuscript = new Manuscript();
        manuscript.add(Passage.of(title), span -> new Block.Heading(span, 1));
        for (String paragraph : paragraphs) {
            manuscript.add(Passage.of(paragraph), Block.Paragraph::new);
        }
        int list = manuscript.beginList();
        manuscript.addItem(Passage.of("oil"), list, 0, 1);
        return manuscript.article(metadata(title));
    }

    private static Article bound() {
        Article lamps = article("Lamps", "“We have enough oil for May and for June,” said Tom Berg.");
        Article ferry = article("Ferry", "“It is late again, as it was in May,” said Tom Berg.");
        return new Issue(
                        EVENING,
                        "Good evening.",
                        List.of(
                                new Issue.Section("At sea", null, List.of(lamps)),
                                new Issue.Section(null, "two", List.of(ferry))),
                        "Good night.\n\nSleep well.")
                .bound();
    }

    @Test
    void sectionsArticlesAndTheirTextStandInOrder() {
        Article bound = bound();
        assertThat(bound.blocks())
                .extracting(block -> block.span().of(bound.text()))
                .containsExactly(
                        "Evening",
                        "Good evening.",
                        "At sea",
                        "Lamps",
                        "“We have enough oil for May and for June,” said Tom Berg.",
                        "oil",
                        "Ferry",
                        "“It is late again, as it was in May,” said Tom Berg.",
                        "oil",
                        "Good night.",
                        "Sleep well.");
    }

    @Test
    void anArticlesHeadingIsAsDeepAsItStandsInSomething() {
        assertThat(bound().blocks().stream()
                        .filter(Block.Heading.class::isInstance)
                        .map(block -> ((Block.Heading) block).level()))
                .containsExactly(1, 2, 3, 2);
    }

    @Test
    void everyListKeepsANumberOfItsOwn() {
        assertThat(bound().blocks().stream()
                        .filter(Block.ListItem.class::isInstance)
                        .map(block -> ((Block.ListItem) block).list()))
                .containsExactly(1, 2);
    }

    @Test
    void anArticleCanBeTakenOutAsItWas() {
        Article taken = bound().members().get(0);
        assertThat(taken.metadata()).isEqualTo(metadata("Lamps"));
        assertThat(taken.text()).isEqualTo("Lamps\n\n“We have enough oil for May and for June,” said Tom Berg.\n\noil");
    }

    @Test
    void aSectionsReaderReadsItToItsEndAndNoFurther() {
        assertThat(bound().readers()).containsExactly(new Article.Reader(6, "two"), new Article.Reader(9, null));
    }

    @Test
    void aReaderWithNothingToReadIsNone() {
        Article lamps = article("Lamps", "They are lit.");
        Issue issue = new Issue(
                EVENING,
                null,
                List.of(new Issue.Section(null, null, List.of(lamps)), new Issue.Section(null, "two", List.of())),
                null);
        assertThat(issue.bound().readers()).isEmpty();
    }

    @Test
    void whoHasOneNameIsOneSpeakerInAllArticles() {
        Quotations found = QuotationFinder.find(bound());
        assertThat(found.speakers()).extracting(speaker -> speaker.name()).containsExactly("Tom Berg");
        assertThat(found.quotations()).extracting(Quotation::id).containsExactly("q1", "q2");
        assertThat(found.quotations()).extracting(Quotation::speaker).containsExactly("s1", "s1");
        assertThat(found.quotations().get(1).span().of(bound().text()))
                .isEqualTo("“It is late again, as it was in May,”");
    }

    @Test
    void anIssueHasAnArticle() {
        assertThatThrownBy(() -> new Issue(EVENING, null, List.of(), null)).hasMessage("an issue without an article");
    }
}
