package org.audioedition.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionFolderTest {

    @TempDir
    private Path parent;

    private EditionFolder open() throws EnvironmentException {
        return EditionFolder.open(parent, folder -> folder.resolve("slug"));
    }

    private static void write(EditionFolder folder, String words) throws IOException {
        try (Writer out = folder.newText("file.txt")) {
            out.write(words);
        }
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(parent)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private void publish(String words) throws Exception {
        try (EditionFolder folder = open()) {
            write(folder, words);
            folder.commit();
        }
    }

    @Test
    void nothingIsThereBeforeTheCommit() throws Exception {
        try (EditionFolder folder = open()) {
            write(folder, "new");
            assertThat(parent.resolve("slug")).doesNotExist();
        }
    }

    @Test
    void everythingIsThereAfterTheCommit() throws Exception {
        publish("new");
        assertThat(parent.resolve("slug/file.txt")).hasContent("new");
        assertThat(names()).containsExactly("slug");
    }

    @Test
    void nothingIsLeftWithoutACommit() throws Exception {
        try (EditionFolder folder = open()) {
            write(folder, "new");
        }
        assertThat(names()).isEmpty();
    }

    @Test
    void anOldEditionIsReplacedWhole() throws Exception {
        publish("old");
        Files.writeString(parent.resolve("slug/extra.txt"), "of the old one");
        publish("new");
        assertThat(parent.resolve("slug/file.txt")).hasContent("new");
        assertThat(parent.resolve("slug/extra.txt")).doesNotExist();
        assertThat(names()).containsExactly("slug");
    }

    @Test
    void anOldEditionStaysWhenTheNewOneFails() throws Exception {
        publish("old");
        try (EditionFolder folder = open()) {
            write(folder, "new");
        }
        assertThat(parent.resolve("slug/file.txt")).hasContent("old");
    }

    @Test
    void theParentIsMade() throws Exception {
        Path deep = parent.resolve("a/b");
        EditionFolder.open(deep, folder -> folder.resolve("slug")).close();
        assertThat(deep).isDirectory();
    }

    @Test
    void aFileInPlaceOfTheParentIsToldWithTheRemedy() throws IOException {
        Path file = Files.writeString(parent.resolve("file"), "x");
        assertThatThrownBy(() -> EditionFolder.open(file, folder -> folder.resolve("slug")))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("is a file")
                .hasMessageContaining("-o");
    }

    @Test
    void whatAKilledRunWasWritingIsSweptAway() throws Exception {
        Path dead = Files.createDirectory(parent.resolve(".slug.1234.partial"));
        Files.createFile(dead.resolve(".writing"));
        publish("new");
        assertThat(names()).containsExactly("slug");
    }

    @Test
    void whatALivingRunIsWritingStays() throws Exception {
        try (EditionFolder living = open()) {
            write(living, "mine");
            publish("other");
            assertThat(living.file("file.txt")).hasContent("mine");
        }
    }

    @Test
    void threadsThatWriteAtOnceSweepNothingOfEachOther() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Boolean>> writers = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                String name = "slug-" + i;
                writers.add(() -> {
                    try (EditionFolder edition = EditionFolder.open(parent, place -> place.resolve(name))) {
                        write(edition, name);
                        edition.commit();
                        return true;
                    }
                });
            }
            for (Future<Boolean> written : threads.invokeAll(writers)) {
                assertThat(written.get()).isTrue();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(names()).hasSize(200).noneMatch(name -> name.startsWith("."));
    }

    @Test
    void aFolderWithoutALockIsSweptWhenItIsOld() throws Exception {
        Path dead = Files.createDirectory(parent.resolve(".slug.1234.partial"));
        Files.setLastModifiedTime(dead, FileTime.from(Instant.now().minusSeconds(120)));
        publish("new");
        assertThat(names()).containsExactly("slug");
    }

    @Test
    void anEditionWhoseReplacementNeverCameIsPutBack() throws Exception {
        Path old = Files.createDirectory(parent.resolve(".other.1234.old"));
        Files.writeString(old.resolve("file.txt"), "old");
        publish("new");
        assertThat(parent.resolve("other/file.txt")).hasContent("old");
    }

    @Test
    void anEditionThatWasReplacedIsSweptAway() throws Exception {
        publish("new");
        Files.createDirectory(parent.resolve(".slug.1234.old"));
        publish("newer");
        assertThat(names()).containsExactly("slug");
    }

    @Test
    void foldersOfOthersAreLeftAlone() throws Exception {
        Files.createDirectory(parent.resolve(".git"));
        Files.createDirectory(parent.resolve("other"));
        publish("new");
        assertThat(names()).containsExactly(".git", "other", "slug");
    }
}
