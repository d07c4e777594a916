package org.audioedition.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DepotTest {

    private static final String KEY = "ab12";

    @TempDir
    private Path temporary;

    private Configuration hadoop;
    private Path there;

    @BeforeEach
    void configure() {
        hadoop = new Configuration();
        hadoop.set("fs.objects.impl", ObjectStore.class.getName());
        // Hadoop keeps a file system for all that ask for its scheme; every test has a log of its own.
        hadoop.set("fs.objects.impl.disable.cache", "true");
        hadoop.set("fs.objects.log", temporary.resolve("requests").toString());
        there = temporary.resolve("there");
    }

    private Depot depot(String scheme) throws IOException {
        return Depot.at(scheme + "://" + there, hadoop);
    }

    private Path edition(String name, String... files) throws IOException {
        Path folder = Files.createDirectories(temporary.resolve(name));
        for (String file : files) {
            Files.writeString(folder.resolve(file), file + " of " + name);
        }
        Files.writeString(folder.resolve(Depot.RECORD), "record of " + name);
        return folder;
    }

    private List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private List<String> requests() throws IOException {
        return Files.readAllLines(temporary.resolve("requests")).stream()
                .map(line -> line.replace(there + "/", ""))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"file", "objects"})
    void anEditionHasItsFilesAndNothingStandsBesideIt(String scheme) throws IOException {
        depot(scheme).bring(edition("one", "one.wav", "one.txt"), "news");
        assertThat(names(there)).containsExactly("news");
        assertThat(names(there.resolve("news"))).containsExactly(Depot.RECORD, "one.txt", "one.wav");
        assertThat(depot(scheme).record("news")).isEqualTo("record of one");
        assertThat(depot(scheme).sizes("news")).containsEntry("one.wav", 14L).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file", "objects"})
    void anEditionThatIsReplacedLeavesNothingBehind(String scheme) throws IOException {
        depot(scheme).bring(edition("one", "one.wav", "one.mp3"), "news");
        depot(scheme).bring(edition("two", "one.wav"), "news");
        assertThat(names(there)).containsExactly("news");
        assertThat(names(there.resolve("news"))).containsExactly(Depot.RECORD, "one.wav");
        assertThat(there.resolve("news").resolve("one.wav")).hasContent("one.wav of two");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file", "objects"})
    void whatIsNotThereHasNoRecordNoSizesAndNoReceipt(String scheme) throws IOException {
        assertThat(depot(scheme).record("news")).isNull();
        assertThat(depot(scheme).sizes("news")).isEmpty();
        assertThat(depot(scheme).receipt(KEY)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"file", "objects"})
    void aReceiptLiesBesideTheEditionsAndOutOfSight(String scheme) throws IOException {
        depot(scheme).keep(KEY, "{}");
        depot(scheme).keep(KEY, "{\"a\":1}");
        assertThat(depot(scheme).receipt(KEY)).isEqualTo("{\"a\":1}");
        assertThat(names(there)).allMatch(name -> name.startsWith("."));
    }

    @Test
    void anObjectStoreGetsTheRecordLastAndOneRequestForEachFile() throws IOException {
        depot("objects").bring(edition("one", "one.wav", "one.txt"), "news");
        assertThat(requests())
                .containsExactly("LIST news", "PUT news/one.txt", "PUT news/one.wav", "PUT news/edition.json");
    }

    @Test
    void inAnObjectStoreAnEditionThatIsReplacedIsNoneMeanwhile() throws IOException {
        depot("objects").bring(edition("one", "one.wav", "one.mp3"), "news");
        Files.delete(temporary.resolve("requests"));
        depot("objects").bring(edition("two", "one.wav"), "news");
        assertThat(requests())
                .filteredOn(request -> !request.startsWith("LIST") && !request.startsWith("GET"))
                .containsExactly(
                        "DELETE news/edition.json", "PUT news/one.wav", "DELETE news/one.mp3", "PUT news/edition.json");
    }

    @Test
    void whatStandsThereAlreadyIsNotBroughtAgain() throws IOException {
        depot("objects").bring(edition("one", "one.wav"), "news");
        Files.delete(temporary.resolve("requests"));
        depot("objects").bring(edition("one", "one.wav"), "news");
        assertThat(requests()).containsExactly("LIST news", "GET news/edition.json");
    }

    @Test
    void aFileThatLacksItsEndIsBroughtAgain() throws IOException {
        depot("file").bring(edition("one", "one.wav"), "news");
        Files.writeString(there.resolve("news").resolve("one.wav"), "one");
        depot("file").bring(edition("one", "one.wav"), "news");
        assertThat(there.resolve("news").resolve("one.wav")).hasContent("one.wav of one");
    }

    @Test
    void twoWhoBringOneEditionAtOnceDoNotDisturbEachOther() throws Exception {
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            for (int i = 0; i < 50; i++) {
                Path edition = edition("round-" + i, "one.wav");
                Callable<Boolean> bring = () -> {
                    depot("file").bring(edition, "news");
                    return true;
                };
                for (Future<Boolean> one : both.invokeAll(List.of(bring, bring))) {
                    assertThat(one.get()).isTrue();
                }
                assertThat(names(there)).containsExactly("news");
                assertThat(names(there.resolve("news"))).containsExactly(Depot.RECORD, "one.wav");
                assertThat(depot("file").record("news")).isEqualTo("record of round-" + i);
            }
        } finally {
            both.shutdownNow();
        }
    }

    @Test
    void anEditionThatCannotBeWrittenLeavesTheOldOne() throws IOException {
        depot("file").bring(edition("one", "one.wav"), "news");
        Path broken = edition("two", "one.wav");
        Files.delete(broken.resolve(Depot.RECORD));
        assertThatThrownBy(() -> depot("file").bring(broken, "news")).isInstanceOf(IOException.class);
        assertThat(names(there)).containsExactly("news");
        assertThat(depot("file").record("news")).isEqualTo("record of one");
    }

    @Test
    void theSweepRemovesWhatWasLeftADayAgoAndPutsBackWhatWasNotReplaced() throws IOException {
        List<Path> left = new ArrayList<>();
        for (String name : List.of(".a.1.partial", ".a.1.old", ".b.b.1.old", ".c.1.partial", "a", ".receipts")) {
            left.add(Files.createDirectories(there.resolve(name)));
        }
        FileTime before = FileTime.from(Instant.now().minus(Duration.ofDays(2)));
        for (Path one : left) {
            if (!one.endsWith(".c.1.partial")) {
                Files.setLastModifiedTime(one, before);
            }
        }
        depot("file").sweep();
        assertThat(names(there)).containsExactly(".c.1.partial", ".receipts", "a", "b.b");
    }
}
