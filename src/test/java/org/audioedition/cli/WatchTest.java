package org.audioedition.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What never comes is waited for no longer than that. */
@Timeout(60)
class WatchTest {

    private static final long MILLI = 1_000_000;
    private static final Path A = Path.of("a.txt");
    private static final Path B = Path.of("b.txt");

    @TempDir
    private Path folder;

    /** What happens at a time. */
    private record Event(long millis, Path file) {}

    /** Changes at given times, on a clock that stands still while nobody waits. */
    private static final class Script implements Changes {
        private final Deque<Event> events;
        private long now;

        Script(Event... events) {
            this.events = new ArrayDeque<>(List.of(events));
        }

        @Override
        public List<Path> await(long nanos) throws InterruptedException {
            Event next = events.peek();
            if (next != null && next.millis() * MILLI - now <= nanos) {
                now = next.millis() * MILLI;
                return List.of(events.remove().file());
            }
            if (nanos == Long.MAX_VALUE) {
                throw new InterruptedException();
            }
            now += nanos;
            return List.of();
        }
    }

    private static List<List<Path>> saved(Event... events) throws IOException {
        List<List<Path>> saved = new ArrayList<>();
        Script script = new Script(events);
        new Watch(script, () -> script.now, saved::add).run();
        return saved;
    }

    @AfterEach
    void nobodyIsInterruptedAnyMore() {
        Thread.interrupted();
    }

    @Test
    void oneSaveOfSeveralChangesIsOne() throws IOException {
        assertThat(saved(new Event(0, A), new Event(50, A), new Event(240, A))).containsExactly(List.of(A));
    }

    @Test
    void twoSavesAreTwo() throws IOException {
        assertThat(saved(new Event(0, A), new Event(500, A))).containsExactly(List.of(A), List.of(A));
    }

    @Test
    void filesThatAreSavedTogetherAreToldTogether() throws IOException {
        assertThat(saved(new Event(0, B), new Event(0, A))).containsExactly(List.of(A, B));
    }

    @Test
    void aFileThatChangesAllTheTimeHoldsUpNoOther() throws IOException {
        assertThat(saved(new Event(0, A), new Event(1, B), new Event(150, A), new Event(300, A)))
                .containsExactly(List.of(B), List.of(A));
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** Waits until all files are told of; the system may tell of one more than once. */
    private static Set<Path> told(FolderChanges changes, Path... files) throws Exception {
        Set<Path> told = new HashSet<>();
        while (!told.containsAll(List.of(files))) {
            List<Path> more = changes.await(TimeUnit.SECONDS.toNanos(30));
            assertThat(more).as("changes, after " + told).isNotNull();
            told.addAll(more);
        }
        return told;
    }

    @Test
    void whatIsWrittenRenamedOrMadeInAFolderIsToldOf() throws Exception {
        Path written = write("a.txt", "old");
        try (FolderChanges changes = FolderChanges.of(List.of(folder))) {
            write("picture.jpg", "no article");
            Files.writeString(written, "new");
            Path draft = write(".b.txt.swp", "an editor's own");
            Path renamed = Files.move(draft, folder.resolve("b.txt"), StandardCopyOption.ATOMIC_MOVE);
            Path deep = write("deep/er/c.md", "made with its folders");
            assertThat(told(changes, written, renamed, deep)).containsExactlyInAnyOrder(written, renamed, deep);
            Path later = write("deep/er/d.md", "in a folder that came later");
            assertThat(told(changes, later)).contains(later);
        }
    }

    @Test
    void ofASingleFilesFolderNothingElseIsToldOf() throws Exception {
        Path file = write("a.txt", "old");
        write("b.txt", "old");
        try (FolderChanges changes = FolderChanges.of(List.of(file))) {
            write("b.txt", "new");
            write("a.txt.new", "new");
            Files.move(folder.resolve("a.txt.new"), file, StandardCopyOption.REPLACE_EXISTING);
            assertThat(told(changes, file)).containsExactly(file);
        }
    }

    @Test
    void editionsInAWatchedFolderAreNoArticles() throws Exception {
        write("audio/one/edition.json", "{}");
        Path article = write("a.txt", "old");
        try (FolderChanges changes = FolderChanges.of(List.of(folder))) {
            write("audio/one/one.txt", "a transcript");
            Files.writeString(article, "new");
            assertThat(told(changes, article)).containsExactly(article);
        }
    }

    @Test
    void anArticleThatIsSavedIsMadeAgainAndAnErrorIsALine() throws Exception {
        Path article = write("in/a.txt", "A Title\nIt was dark.");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8),
                false);
        Thread run = new Thread(() -> Main.run(
                console,
                "batch",
                "--watch",
                "-o",
                folder.resolve("out").toString(),
                "--cache",
                folder.resolve("cache").toString(),
                folder.resolve("in").toString()));
        run.start();
        try {
            until(run, err, "watching for changes");
            Files.write(article, new byte[] {0, 1, 2, 3, 0});
            until(run, err, "1 failed");
            write("in/b.txt", "Another\nIt was light.");
            until(run, out, "\"folder\":\"another\"");
            write("in/a.txt", "A Title\nIt was late.");
            until(run, out, "(?s)(?:\"state\":\"made\".*){3}");
            assertThat(folder.resolve("out/a-title/a-title.txt")).content().contains("late");
        } finally {
            run.interrupt();
            run.join();
        }
    }

    /** Waits for a pattern in what a run says. */
    private static void until(Thread run, ByteArrayOutputStream said, String pattern) throws InterruptedException {
        Pattern wanted = Pattern.compile(pattern);
        while (!wanted.matcher(said.toString(UTF_8)).find()) {
            assertThat(run.isAlive()).as(said.toString(UTF_8)).isTrue();
            run.join(20);
        }
    }
}
