package org.audioedition.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.audioedition.article.Problem;
import org.audioedition.edition.Edition;
import org.audioedition.publish.FormException;
import org.audioedition.timeline.TimedChapter;
import org.audioedition.timeline.TimedSentence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptEditionTest {

    @TempDir
    private Path folder;

    private Prints prints;

    @BeforeEach
    void open() {
        prints = new Prints(folder);
    }

    private Path file(String name) {
        return prints.output().resolve("the-boats").resolve(name);
    }

    private static StandingEdition standing(Receipt receipt) {
        return Objects.requireNonNull(
                receipt.standing(), () -> receipt.problems().toString());
    }

    @Test
    void whatIsThereUnderItsKeyIsKeptAndNothingIsSpoken() throws Exception {
        Receipt made = prints.print(Prints.STORY);
        Map<String, String> before = prints.digests();
        Receipt kept = prints.print(Prints.STORY);
        assertThat(made.isKept()).isFalse();
        assertThat(made.spoken()).isPositive();
        assertThat(kept.isKept()).isTrue();
        assertThat(kept.spoken()).isZero();
        assertThat(prints.digests()).isEqualTo(before);
    }

    @Test
    void aKeptEditionIsToldOfAsWhenItWasMade() throws Exception {
        Problem note = Problem.note("ART-X", "story.txt", "a note");
        Order order = new Order(Prints.article(Prints.STORY), List.of(note), false);
        StandingEdition made = standing(prints.print(order, Trust.DIGESTS));
        Receipt kept = prints.print(order, Trust.DIGESTS);
        assertThat(kept.isKept()).isTrue();
        assertThat(kept.problems()).isEmpty();
        assertThat(standing(kept)).isEqualTo(made);
        assertThat(made.brief().files()).isNotEmpty();
        assertThat(made.brief().notes()).containsExactly(note);
    }

    @ParameterizedTest
    @ValueSource(strings = {"the-boats.wav", "the-boats.vtt", "edition.json"})
    void oneChangedByteAndItIsMadeAnew(String name) throws Exception {
        prints.print(Prints.STORY);
        Map<String, String> before = prints.digests();
        byte[] bytes = Files.readAllBytes(file(name));
        bytes[bytes.length - 2] ^= 1;
        Files.write(file(name), bytes);
        Receipt again = prints.print(Prints.STORY);
        assertThat(again.isKept()).isFalse();
        assertThat(again.spoken()).isZero();
        assertThat(prints.digests()).isEqualTo(before);
    }

    @Test
    void aMissingFileAndItIsMadeAnew() throws Exception {
        prints.print(Prints.STORY);
        Files.delete(file("labels.txt"));
        assertThat(prints.print(Prints.order(Prints.STORY), Trust.SIZES).isKept())
                .isFalse();
        assertThat(file("labels.txt")).exists();
    }

    @Test
    void whoTrustsSizesReadsNoAudio() throws Exception {
        prints.print(Prints.STORY);
        byte[] bytes = Files.readAllBytes(file("the-boats.wav"));
        bytes[bytes.length - 2] ^= 1;
        Files.write(file("the-boats.wav"), bytes);
        assertThat(prints.print(Prints.order(Prints.STORY), Trust.SIZES).isKept())
                .isTrue();
        Files.write(file("the-boats.wav"), new byte[] {0});
        assertThat(prints.print(Prints.order(Prints.STORY), Trust.SIZES).isKept())
                .isFalse();
    }

    @Test
    void whoTrustsNothingMakesItAgain() throws Exception {
        prints.print(Prints.STORY);
        assertThat(prints.print(Prints.order(Prints.STORY), Trust.NONE).isKept())
                .isFalse();
    }

    @Test
    void anEditionOfOtherFormsIsMadeAnew() throws Exception {
        prints.print(Prints.STORY);
        assertThat(prints.print(Prints.order(Prints.STORY), Trust.DIGESTS, FormKind.REPORT)
                        .isKept())
                .isFalse();
        assertThat(file("report.html")).exists();
    }

    @Test
    void anEditionThatLacksAFormIsTriedAgain() throws Exception {
        Order order = Prints.order(Prints.STORY);
        assertThat(prints.print(order, Trust.DIGESTS, FormKind.M4B).missing())
                .hasSize(1)
                .allMatch(FormException.class::isInstance);
        assertThat(prints.print(order, Trust.DIGESTS, FormKind.M4B).isKept()).isFalse();
    }

    @Test
    void theEditionOfAnotherFolderIsNotTheOne() throws Exception {
        prints.print(Prints.STORY);
        Files.move(prints.output(), folder.resolve("elsewhere"));
        assertThat(prints.print(Prints.STORY).isKept()).isFalse();
    }

    @Test
    void anEditionThatWasTakenElsewhereAndBackIsKept() throws Exception {
        prints.print(Prints.STORY);
        Files.move(prints.output(), folder.resolve("elsewhere"));
        Files.move(folder.resolve("elsewhere"), prints.output());
        assertThat(prints.print(Prints.STORY).isKept()).isTrue();
    }

    @Test
    void ofAChangedParagraphOnlyItsUtterancesAreSpoken() throws Exception {
        Edition before = Objects.requireNonNull(prints.print(Prints.STORY).edition());
        Receipt changed = prints.print(Prints.STORY.replace("It was late.", "It was later than late."));
        assertThat(changed.spoken()).isEqualTo(1);
        Edition after = Objects.requireNonNull(changed.edition());
        assertThat(after.chapters().stream().map(TimedChapter::id))
                .containsExactlyElementsOf(
                        before.chapters().stream().map(TimedChapter::id).toList());
        assertThat(after.timeline().sentences().map(TimedSentence::block))
                .containsExactlyElementsOf(
                        before.timeline().sentences().map(TimedSentence::block).toList());
    }

    @Test
    void aNoteOfAnEditionThatIsNoRecordIsNotTaken() throws Exception {
        prints.print(Prints.STORY);
        Files.write(file("edition.json"), "{}".getBytes(StandardCharsets.UTF_8));
        // It is no edition of this article any more, so that it may not be replaced either.
        Receipt again = prints.print(Prints.STORY);
        assertThat(again.isKept()).isFalse();
        assertThat(again.folder()).isNotEqualTo(file("").getParent());
    }
}
