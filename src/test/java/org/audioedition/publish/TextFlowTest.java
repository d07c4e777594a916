package org.audioedition.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.audioedition.article.source.MetadataOptions;
import org.audioedition.casting.QuoteMarks;
import org.audioedition.edition.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFlowTest {

    @TempDir
    private Path folder;

    private Edition edition(String text, String marks) {
        Path made = Printed.folder(
                Printed.print(folder, text, MetadataOptions.none(), QuoteMarks.parse(marks), Printed.settings(1)));
        return Printed.recorded(made).edition();
    }

    @ParameterizedTest
    @ValueSource(strings = {Printed.STORY, Printed.HOSTILE, "One line.", "Title\n\n* * *\n\nText follows here."})
    void everyCharacterOfEveryBlockIsShownOnce(String text) {
        Edition edition = edition(text, "spoken");
        List<TextBlock> blocks =
                TextFlow.byChapter(edition).stream().flatMap(List::stream).toList();
        assertThat(blocks).hasSameSizeAs(edition.article().blocks());
        for (TextBlock block : blocks) {
            String shown = block.passages().stream()
                    .filter(passage -> !passage.isAdded())
                    .map(Passage::text)
                    .collect(Collectors.joining());
            assertThat(shown)
                    .isEqualTo(block.block().span().of(edition.article().text()));
        }
    }

    @Test
    void everySyncPointStandsInTheTextOfItsChapter() {
        Edition edition = edition(Printed.STORY, "spoken");
        List<List<TextBlock>> blocks = TextFlow.byChapter(edition);
        List<List<SyncPoint>> points = SyncPoints.byChapter(edition.timeline());
        for (int i = 0; i < points.size(); i++) {
            List<SyncPoint> shown = blocks.get(i).stream()
                    .flatMap(block -> block.passages().stream())
                    .map(Passage::point)
                    .filter(point -> point != null)
                    .toList();
            assertThat(shown).isEqualTo(points.get(i));
        }
    }

    @Test
    void addedWordsAreShownWhereTheyAreHeard() {
        List<String> added = TextFlow.byChapter(edition(Printed.STORY, "spoken")).stream()
                .flatMap(List::stream)
                .flatMap(block -> block.passages().stream())
                .filter(Passage::isAdded)
                .map(Passage::text)
                .toList();
        assertThat(added).contains("Quote", "End quote");
    }

    @Test
    void aBlockThatIsNotHeardStandsWithTheOneBeforeIt() {
        List<TextBlock> blocks = TextFlow.byChapter(edition("Title\n\n* * *\n\nText follows here.", "voice")).stream()
                .flatMap(List::stream)
                .toList();
        assertThat(blocks).extracting(TextBlock::isHeard).containsExactly(true, false, true);
    }
}
