package org.audioedition.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.audioedition.article.source.Manuscript;
import org.audioedition.article.source.Passage;
import org.junit.jupiter.api.Test;

class RevisionTest {

    private static Article article(String title, String... paragraphs) {
        Manuscript manuscript = new Manuscript();
        manuscript.add(Passage.of(title), span -> new Block.Heading(span, 1));
        for (String paragraph : paragraphs) {
            manuscript.add(Passage.of(paragraph), Block.Paragraph::new);
        }
        return manuscript.article(new Metadata(title, null, null, "en", "a.txt", null, null, null, null));
    }

    private static List<String> changes(Article was, Article now) {
        return Revision.between(was, now).changes().stream()
                .map(change ->
                        change.kind().label() + " " + change.block() + ": " + change.was() + " > " + change.now())
                .toList();
    }

    @Test
    void nothingChangesInTheSameText() {
        assertThat(changes(article("T", "a", "b"), article("T", "a", "b"))).isEmpty();
    }

    @Test
    void aParagraphAtTheSamePlaceIsChanged() {
        assertThat(changes(article("T", "a", "b", "c"), article("T", "a", "x", "c")))
                .containsExactly("changed 2: b > x");
    }

    @Test
    void aNewParagraphIsAddedAndLeavesTheOthersAlone() {
        assertThat(changes(article("T", "a", "b"), article("T", "new", "a", "b")))
                .containsExactly("added 1: null > new");
    }

    @Test
    void aParagraphThatIsGoneIsRemovedBeforeWhatIsInItsPlace() {
        assertThat(changes(article("T", "a", "b", "c"), article("T", "a", "c"))).containsExactly("removed 2: b > null");
        assertThat(changes(article("T", "a", "b"), article("T", "a"))).containsExactly("removed 1: b > null");
    }

    @Test
    void otherLineBreaksAreNoChange() {
        assertThat(changes(article("T", "a b"), article("T", "a\nb"))).isEmpty();
    }

    @Test
    void aLongArticleThatChangedThroughoutIsComparedInTime() {
        List<String> was = new ArrayList<>();
        List<String> now = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            was.add("was " + i);
            now.add("now " + i);
        }
        assertThat(changes(article("T", was.toArray(String[]::new)), article("T", now.toArray(String[]::new))))
                .hasSize(5000);
    }

    private static String places(Article was, Article now) {
        return Revision.between(was, now).places(now);
    }

    @Test
    void placesAreNamedInWords() {
        assertThat(places(article("T", "a", "b"), article("U", "a", "x"))).isEqualTo("the title and paragraph 2");
        assertThat(places(article("T", "a", "b"), article("T", "a"))).isEqualTo("a paragraph taken out");
        assertThat(places(article("T", "a", "b", "c", "d", "e"), article("T", "v", "w", "x", "y", "z")))
                .isEqualTo("several places");
    }
}
