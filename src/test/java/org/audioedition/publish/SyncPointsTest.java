package org.audioedition.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.audioedition.article.source.MetadataOptions;
import org.audioedition.casting.QuoteMarks;
import org.audioedition.edition.Edition;
import org.audioedition.timeline.TimedChapter;
import org.audioedition.timeline.TimedSentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyncPointsTest {

    @TempDir
    private Path folder;

    private Edition edition(String marks) {
        Path made = Printed.folder(Printed.print(
                folder, Printed.STORY, MetadataOptions.none(), QuoteMarks.parse(marks), Printed.settings(1)));
        return Printed.recorded(made).edition();
    }

    @ParameterizedTest
    @ValueSource(strings = {"voice", "spoken", "tone", "spoken,tone"})
    void theStretchesOfAChapterTouchAndFillIt(String marks) {
        Edition edition = edition(marks);
        List<List<SyncPoint>> all = SyncPoints.byChapter(edition.timeline());
        for (int i = 0; i < all.size(); i++) {
            TimedChapter chapter = edition.chapters().get(i);
            long at = chapter.begin();
            for (SyncPoint point : all.get(i)) {
                assertThat(point.begin()).isEqualTo(at);
                at = point.end();
            }
            assertThat(at).isEqualTo(chapter.end());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"voice", "spoken,tone"})
    void everySentenceIsHeardWhollyWithinItsStretch(String marks) {
        for (List<SyncPoint> points : SyncPoints.byChapter(edition(marks).timeline())) {
            for (SyncPoint point : points) {
                assertThat(point.begin()).isLessThanOrEqualTo(point.sentence().begin());
                assertThat(point.end()).isGreaterThanOrEqualTo(point.sentence().end());
            }
        }
    }

    @Test
    void bordersLieInTheMiddleOfPauses() {
        List<SyncPoint> points =
                SyncPoints.byChapter(edition("voice").timeline()).get(0);
        TimedSentence first = points.get(0).sentence();
        TimedSentence second = points.get(1).sentence();
        assertThat(points.get(0).end()).isEqualTo((first.end() + second.begin()) / 2);
    }

    @Test
    void noBorderCutsATone() {
        Edition edition = edition("tone");
        List<TimedSentence> tones =
                edition.timeline().sentences().filter(TimedSentence::isTone).toList();
        assertThat(tones).isNotEmpty();
        for (List<SyncPoint> points : SyncPoints.byChapter(edition.timeline())) {
            for (SyncPoint point : points) {
                assertThat(tones).noneMatch(tone -> tone.begin() < point.begin() && point.begin() < tone.end());
            }
        }
    }

    @Test
    void idsCountThroughTheEdition() {
        List<String> ids = SyncPoints.byChapter(edition("voice").timeline()).stream()
                .flatMap(List::stream)
                .map(SyncPoint::id)
                .toList();
        assertThat(ids).startsWith("t1", "t2", "t3").doesNotHaveDuplicates();
    }
}
