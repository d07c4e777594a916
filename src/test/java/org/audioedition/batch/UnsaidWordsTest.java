package org.audioedition.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.audioedition.article.Article;
import org.audioedition.article.Problem;
import org.audioedition.article.source.MetadataOptions;
import org.audioedition.article.source.plain.PlainTextReader;
import org.audioedition.audio.MasterSettings;
import org.audioedition.casting.CastingSettings;
import org.audioedition.casting.Ensemble;
import org.audioedition.check.EditionChecker;
import org.audioedition.edition.Edition;
import org.audioedition.edition.Ledger;
import org.audioedition.script.ScriptSettings;
import org.audioedition.speech.ToneEngine;
import org.audioedition.timeline.TimedChapter;
import org.audioedition.timeline.TimedWord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnsaidWordsTest {

    private static final String STORY =
            "The Boats\n\nThe boats came home with brill. Zander!\n\nBrill is a fish, and the cooks were glad of it.";

    @TempDir
    private Path folder;

    /** Nobody waits for it. */
    private static final class Unwatched implements Watcher {
        @Override
        public void begins(long characters) {}

        @Override
        public void spoken(long characters, double seconds) {}
    }

    private Receipt print(String text, String... unsaid) throws Exception {
        PressSettings settings = new PressSettings(
                folder,
                MasterSettings.preset("default"),
                ScriptSettings.standard(),
                List.of(),
                CastingSettings.standard(),
                FormSettings.none(),
                Map.of(),
                "test");
        Article article = PlainTextReader.read(
                        text.getBytes(StandardCharsets.UTF_8), "story.txt", MetadataOptions.none())
                .article()
                .orElseThrow();
        ToneEngine engine = new ToneEngine(Set.of(unsaid));
        return new Press(engine, Ensemble.of(engine.voices()), 1, settings)
                .print(new Order(article, List.of(), false), new Unwatched());
    }

    private static Edition edition(Receipt receipt) {
        return Objects.requireNonNull(
                receipt.edition(), () -> receipt.problems().toString());
    }

    @Test
    void anArticleWhoseWordsAreAllSaidHasNoNote() throws Exception {
        assertThat(print(STORY).problems()).isEmpty();
    }

    @Test
    void aNoteNamesTheWordsAndThePlaceOfTheFirst() throws Exception {
        assertThat(print(STORY, "brill", "zander").problems())
                .containsExactly(Problem.note(
                        "SPK-UNSAID",
                        "story.txt, character 36",
                        "the voice has no sound for “brill”, “Zander”, “Brill”, and leaves it out; a lexicon can say how it"
                                + " sounds"));
    }

    @Test
    void theLedgerSkipsTheWords() throws Exception {
        Ledger ledger = edition(print(STORY, "brill")).ledger();
        assertThat(ledger.balances()).isTrue();
        assertThat(ledger.skipped())
                .filteredOn(skip -> skip.reason().equals(Ledger.UNSAID))
                .hasSize(2);
    }

    @Test
    void everyWordOfTheTimelineIsHeard() throws Exception {
        assertThat(edition(print(STORY, "brill", "zander")).timeline().sentences())
                .allMatch(sentence -> !sentence.words().isEmpty())
                .flatMap(sentence -> sentence.words())
                .allMatch(word -> word.end() > word.begin())
                .extracting(TimedWord::spoken)
                .doesNotContain("brill", "zander");
    }

    @Test
    void theEditionIsWhole() throws Exception {
        Path edition = Objects.requireNonNull(print(STORY, "brill", "zander").folder());
        assertThat(EditionChecker.check(edition).faults()).isEmpty();
    }

    @Test
    void aChapterThatIsNotHeardIsNone() throws Exception {
        Edition edition = edition(print(STORY, "the", "boats"));
        assertThat(edition.chapters())
                .isNotEmpty()
                .noneMatch(chapter -> chapter.sentences().isEmpty());
        assertThat(edition.chapters()).extracting(TimedChapter::begin).startsWith(0L);
    }

    @Test
    void anArticleWithoutASoundFailsByName() throws Exception {
        Receipt receipt = print("Brill\n\nZander brill.", "brill", "zander");
        assertThat(receipt.failed()).isTrue();
        assertThat(receipt.problems())
                .singleElement()
                .matches(problem ->
                        problem.place().equals("story.txt") && problem.message().contains("no sound for any word"));
        try (java.util.stream.Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }
}
