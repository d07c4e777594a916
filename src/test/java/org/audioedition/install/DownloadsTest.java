package org.audioedition.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.audioedition.install.Catalogue.Item;
import org.audioedition.install.Catalogue.Source;
import org.audioedition.store.Digests;
import org.audioedition.store.EnvironmentException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DownloadsTest {

    /** Longer than the buffers of client and server together. */
    private static final int BYTES = 400_000;

    private static final Duration PATIENCE = Duration.ofMillis(300);

    @TempDir
    private Path folder;

    private final byte[] file = new byte[BYTES];
    private final Log log = new Log();
    private Path downloads;

    @BeforeEach
    void bytes() {
        new Random(1).nextBytes(file);
        downloads = folder.resolve(".downloads");
    }

    private Item item(Source... sources) throws IOException {
        Path original = Files.write(folder.resolve("original"), file);
        return new Item("the-file.bin", BYTES, Digests.sha256(original), List.of(sources));
    }

    private Path fetch(Item item, Path... given) throws IOException, EnvironmentException {
        return new Downloads(downloads, List.of(given), new Access(List.of(), PATIENCE), log).fetch(item);
    }

    private Path part(Item item, int bytes) throws IOException {
        Files.createDirectories(downloads);
        return Files.write(downloads.resolve(item.sha256() + ".part"), Arrays.copyOf(file, bytes));
    }

    @ParameterizedTest
    @CsvSource({"WHOLE", "MOVED", "WITHOUT_RANGES"})
    void fetchesAFile(Origin.Manner manner) throws Exception {
        try (Origin origin = new Origin(file, manner)) {
            assertThat(fetch(item(TinyPacks.url(origin.url())))).hasBinaryContent(file);
        }
    }

    @Test
    void tellsHowMuchHasCome() throws Exception {
        try (Origin origin = new Origin(file, Origin.Manner.WHOLE)) {
            fetch(item(TinyPacks.url(origin.url())));
        }
        assertThat(log.bytes).isSorted().startsWith(0L).endsWith((long) BYTES);
    }

    @Test
    void asksOnlyForWhatIsMissing() throws Exception {
        try (Origin origin = new Origin(file, Origin.Manner.WHOLE)) {
            Item item = item(TinyPacks.url(origin.url()));
            part(item, 150_000);
            assertThat(fetch(item)).hasBinaryContent(file);
            assertThat(origin.ranges()).containsExactly("bytes=150000-");
        }
    }

    @Test
    void asksForNothingWhenAllIsThere() throws Exception {
        try (Origin origin = new Origin(file, Origin.Manner.WHOLE)) {
            Item item = item(TinyPacks.url(origin.url()));
            part(item, BYTES);
            assertThat(fetch(item)).hasBinaryContent(file);
            assertThat(origin.ranges()).isEmpty();
        }
    }

    @Test
    void beginsAnewWhereTheSourceKnowsNoRanges() throws Exception {
        try (Origin origin = new Origin(file, Origin.Manner.WITHOUT_RANGES)) {
            Item item = item(TinyPacks.url(origin.url()));
            part(item, 150_000);
            assertThat(fetch(item)).hasBinaryContent(file);
        }
    }

    @Test
    void countsWhatIsStillMissing() throws Exception {
        Item item = item();
        part(item, 150_000);
        assertThat(new Downloads(downloads, List.of(), new Access(List.of(), PATIENCE), log).missing(item))
                .isEqualTo(BYTES - 150_000);
    }

    @Test
    void goesOnWhereASourceBrokeOff() throws Exception {
        try (Origin first = new Origin(file, Origin.Manner.CUTS_OFF);
                Origin second = new Origin(file, Origin.Manner.WHOLE)) {
            Item item = item(TinyPacks.url(first.url()), TinyPacks.url(second.url()));
            assertThat(fetch(item)).hasBinaryContent(file);
            assertThat(second.ranges())
                    .singleElement()
                    .matches(range -> !range.equals("all") && !range.equals("bytes=0-"));
        }
    }

    @Test
    void keepsWhatCameWhenNoSourceHasTheRest() throws Exception {
        try (Origin origin = new Origin(file, Origin.Manner.CUTS_OFF)) {
            Source pip = new Source(null, List.of("a==1"), null, null, List.of("member"));
            Item item = item(TinyPacks.url(origin.url()), pip);
            assertThatThrownBy(() -> fetch(item))
                    .hasMessageContaining("broke off")
                    .hasMessageContaining("pip is not on the PATH");
            assertThat(Files.size(downloads.resolve(item.sha256() + ".part"))).isPositive();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "STALLS, nothing came for 0.3 seconds",
        "SAYS_NOTHING, timed out",
        "NOT_FOUND, it answered 404",
        "SENDS_MORE, it sends more than the 400000 bytes"
    })
    void passesOverASourceThatFails(Origin.Manner manner, String why) throws Exception {
        try (Origin bad = new Origin(file, manner);
                Origin good = new Origin(file, Origin.Manner.WHOLE)) {
            assertThat(fetch(item(TinyPacks.url(bad.url()), TinyPacks.url(good.url()))))
                    .hasBinaryContent(file);
            Files.delete(downloads.resolve(item().sha256()));
            assertThatThrownBy(() -> fetch(item(TinyPacks.url(bad.url()))))
                    .isInstanceOf(EnvironmentException.class)
                    .hasMessageContaining("the-file.bin")
                    .hasMessageContaining(why)
                    .hasMessageContaining("--from");
        }
    }

    @Test
    void passesOverASourceThatSendsAnotherRange() throws Exception {
        try (Origin origin = new Origin(file, Origin.Manner.ANOTHER_RANGE)) {
            Item item = item(TinyPacks.url(origin.url()));
            part(item, 150_000);
            assertThatThrownBy(() -> fetch(item)).hasMessageContaining("206");
        }
    }

    @Test
    void passesOverASourceThatIsNotThere() throws Exception {
        Origin gone = new Origin(file, Origin.Manner.WHOLE);
        gone.close();
        assertThatThrownBy(() -> fetch(item(TinyPacks.url(gone.url())))).isInstanceOf(EnvironmentException.class);
    }

    @Test
    void refusesAnAlteredFileByItsNameAndForgetsIt() throws Exception {
        try (Origin origin = new Origin(file, Origin.Manner.CORRUPTS)) {
            Item item = item(TinyPacks.url(origin.url()));
            assertThatThrownBy(() -> fetch(item))
                    .isInstanceOf(EnvironmentException.class)
                    .hasMessageContaining("the-file.bin")
                    .hasMessageContaining(origin.url())
                    .hasMessageContaining(item.sha256());
            assertThat(downloads).isEmptyDirectory();
        }
    }

    @Test
    void asksAFolderBeforeAnySource() throws Exception {
        Path given = Files.createDirectory(folder.resolve("given"));
        Files.write(given.resolve("the-file.bin"), file);
        try (Origin origin = new Origin(file, Origin.Manner.WHOLE)) {
            assertThat(fetch(item(TinyPacks.url(origin.url())), given)).hasBinaryContent(file);
            assertThat(origin.ranges()).isEmpty();
        }
        assertThat(given.resolve("the-file.bin")).hasBinaryContent(file);
    }

    @Test
    void aWrongFileInAFolderDoesNotCostWhatWasFetched() throws Exception {
        Path given = Files.createDirectory(folder.resolve("given"));
        Files.writeString(given.resolve("the-file.bin"), "another file");
        Item item = item();
        Path part = part(item, 150_000);
        assertThatThrownBy(() -> fetch(item, given)).hasMessageContaining(given.toString());
        assertThat(part).hasSize(150_000);
    }

    @Test
    void leavesNothingOnceItIsCleared() throws Exception {
        try (Origin origin = new Origin(file, Origin.Manner.WHOLE)) {
            fetch(item(TinyPacks.url(origin.url())));
        }
        new Downloads(downloads, List.of(), new Access(List.of(), PATIENCE), log).clear();
        try (Stream<Path> entries = Files.list(folder)) {
            assertThat(entries).containsExactly(folder.resolve("original"));
        }
    }
}
