package org.audioedition.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.audioedition.article.Block;
import org.audioedition.article.Inline;
import org.audioedition.article.Metadata;
import org.audioedition.article.Problem;
import org.audioedition.article.Span;
import org.audioedition.article.source.Manuscript;
import org.audioedition.article.source.MetadataOptions;
import org.audioedition.article.source.Passage;
import org.audioedition.article.source.ReadArticle;
import org.junit.jupiter.api.Test;

class LanguageGateTest {

    private static final String ENGLISH =
            "The keeper of the lamp was asleep when the ferry came in, and nobody who waited for it knew that it was late.";
    private static final String GERMAN =
            "Der Wärter der Lampe schlief, als die Fähre kam, und niemand, der auf sie wartete, wusste, dass sie zu spät war,"
                    + " denn es war noch dunkel.";

    private static ReadArticle read(String text, String language, Inline... inlines) {
        Manuscript manuscript = new Manuscript();
        manuscript.add(new Passage(text, List.of(inlines)), Block.Paragraph::new);
        return new ReadArticle(
                manuscript.article(new Metadata("Lamps", null, null, language, "a.html", null, null, null, null)),
                List.of(),
                List.of());
    }

    private static ReadArticle admit(ReadArticle read) {
        return LanguageGate.admit(read, MetadataOptions.none());
    }

    @Test
    void anEnglishArticlePasses() {
        assertThat(admit(read(ENGLISH, "en-GB"))).isEqualTo(read(ENGLISH, "en-GB"));
    }

    @Test
    void aGermanOneIsRefusedWhateverItSays() {
        assertThat(admit(read(GERMAN, "en")).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.isError()).isTrue();
            assertThat(problem.id()).isEqualTo("ART-LANGUAGE");
            assertThat(problem.message()).startsWith("it is in German").contains("--language de");
        });
    }

    @Test
    void aPageThatSaysGermanAndReadsLikeEnglishIsEnglish() {
        ReadArticle admitted = admit(read(ENGLISH, "de"));
        assertThat(admitted.article().orElseThrow().metadata().language()).isEqualTo("en");
        assertThat(admitted.problems()).extracting(Problem::id).containsExactly("ART-LANGUAGE");
    }

    @Test
    void aTextTooShortToTellIsWhatItSays() {
        assertThat(admit(read("Lampen.", "de")).article()).isEmpty();
        assertThat(admit(read("Lampen.", "en")).article()).isPresent();
    }

    @Test
    void theEditorsWordOutranksAll() {
        MetadataOptions forced = new MetadataOptions(null, null, null, "de", null, null);
        assertThat(LanguageGate.admit(read(GERMAN, "de"), forced).article()).isPresent();
    }

    @Test
    void aForeignPassageIsListed() {
        ReadArticle admitted = admit(read("Guten Tag. " + ENGLISH, "en", new Inline.Foreign(new Span(0, 10), "de")));
        assertThat(admitted.article()).isPresent();
        assertThat(admitted.problems())
                .extracting(Problem::message)
                .containsExactly(
                        "passages in other languages are read as well as an English voice can: \"Guten Tag.\" (German)");
    }
}
