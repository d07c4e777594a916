package org.audioedition.publish.compressed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.audioedition.article.Span;
import org.audioedition.audio.Limit;
import org.audioedition.audio.Loudness;
import org.audioedition.audio.MasterSettings;
import org.audioedition.audio.PcmFormat;
import org.audioedition.audio.PcmSource;
import org.audioedition.batch.FormKind;
import org.audioedition.publish.FormFile;
import org.audioedition.publish.Proof;
import org.audioedition.timeline.TimedChapter;
import org.audioedition.timeline.TimedSentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChapterFilesTest {

    private static final String STORY = """
            The Kettle Sings in the Long Kitchen, and Nobody Comes to Take It from the Fire

            Whoever has lived under that roof for more than a winter or two knows the sound and goes to look.

            Everybody in the long kitchen heard the old kettle sing and wondered who had come home in the rain.

            Nobody answered the door for a quarter of an hour, and then the youngest of them ran across the floor.
            """;

    private static final MasterSettings DEFAULT = MasterSettings.preset("default");

    /** As loud as the default preset, in the format of broadcasters. */
    private static final MasterSettings LOUD_BROADCAST = new MasterSettings(
            "default",
            new PcmFormat(48000, 2, 24),
            -16,
            0.5,
            -3,
            0.75,
            2.5,
            Double.NEGATIVE_INFINITY,
            Double.POSITIVE_INFINITY,
            Double.POSITIVE_INFINITY);

    @TempDir
    private Path folder;

    /** What is heard from frame 200 to frame 500 of a chapter from 100 to 600. */
    private static TimedChapter chapter() {
        TimedSentence first = new TimedSentence("b1", new Span(0, 4), null, 200, 300, "tone-low", null, List.of());
        TimedSentence second = new TimedSentence("b1", new Span(5, 9), null, 400, 500, "tone-low", null, List.of());
        return new TimedChapter("c1", "One", 1, 100, 600, List.of(first, second));
    }

    private static PcmSource source(int frames) {
        float[] samples = new float[frames];
        Arrays.fill(samples, 0.5f);
        return new PcmSource() {
            private int at;

            @Override
            public PcmFormat format() {
                return new PcmFormat(44100, 1, 16);
            }

            @Override
            public long frames() {
                return frames;
            }

            @Override
            public int read(float[] block) {
                int count = Math.min(block.length, frames - at);
                System.arraycopy(samples, at, block, 0, count);
                at += count;
                return count;
            }
        };
    }

    @ParameterizedTest
    @CsvSource({
        // What lies around the sound is enough, more than enough, and not enough.
        "100, 100, 100, 600, 0, 0",
        "30, 40, 170, 540, 0, 0",
        "150, 170, 100, 600, 50, 70",
        "0, 0, 200, 500, 0, 0",
    })
    void soMuchSilenceLiesAroundTheSoundAsIsWanted(
            long head, long tail, long begin, long end, long before, long after) {
        ChapterCut cut = ChapterCut.of(chapter(), head, tail);
        assertThat(cut).isEqualTo(new ChapterCut(begin, end, before, after));
        assertThat(before + (200 - begin)).isEqualTo(head);
        assertThat(after + (end - 500)).isEqualTo(tail);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 7, 64})
    void aPaddedSourceIsTheSourceWithSilenceAroundIt(int size) throws Exception {
        PcmSource padded = new PaddedSource(source(5), 4, 6);
        float[] block = new float[size];
        StringBuilder heard = new StringBuilder();
        for (int count; (count = padded.read(block)) > 0; ) {
            for (int i = 0; i < count; i++) {
                heard.append(block[i] == 0 ? '.' : 'x');
            }
        }
        assertThat(heard).hasToString("....xxxxx......");
        assertThat(padded.frames()).isEqualTo(15);
    }

    @ParameterizedTest
    @CsvSource({"ACX, acx, 192", "LIBRIVOX, librivox, 128"})
    void everyChapterIsAFileWithItsNumber(FormKind kind, String infix, int kbps) throws Exception {
        Proof printed = Proof.of(folder, STORY, DEFAULT, kind);
        assertThat(printed.missing()).isEmpty();
        int chapters = printed.edition().chapters().size();
        assertThat(chapters).isGreaterThan(1);
        for (int i = 1; i <= chapters; i++) {
            byte[] file = Files.readAllBytes(printed.file(printed.edition().slug() + "-" + infix + "-00" + i + ".mp3"));
            assertThat(new String(file, 0, 3, StandardCharsets.ISO_8859_1)).isEqualTo("ID3");
            assertThat(file.length).as("bytes at %d kb/s", kbps).isGreaterThan(kbps * 125);
        }
    }

    @Test
    void aThousandChaptersSortByTheirNames() throws Exception {
        String text = "The Long Way\n\n"
                + "Nobody came to the gate on that grey day, and the gate stayed shut until the evening.\n\n".repeat(3);
        List<String> names = ChapterFiles.acx()
                .files(Proof.of(folder, text, DEFAULT).edition())
                .stream()
                .map(FormFile::name)
                .toList();
        assertThat(names).isSorted().allMatch(name -> name.matches("the-long-way-acx-\\d{3}\\.mp3"));
    }

    @Test
    void aMasterOfBroadcastersFormatIsTaken() throws Exception {
        Proof printed = Proof.of(folder, STORY, LOUD_BROADCAST, FormKind.ACX, FormKind.LIBRIVOX);
        assertThat(printed.missing()).isEmpty();
        assertThat(printed.file(printed.edition().slug() + "-acx-001.mp3")).exists();
    }

    @Test
    void filesThatWouldBeRefusedAreNotMadeAndTheOthersAre() throws Exception {
        Proof printed = Proof.of(folder, STORY, MasterSettings.preset("broadcast"), FormKind.ACX);
        assertThat(printed.missing())
                .singleElement()
                .satisfies(message -> assertThat(message)
                        .contains("ACX", "chapter 1 (\"The Kettle Sings", "RMS is -", "allowed is -23.0 to -18.0")
                        .contains("--preset acx"));
        assertThat(printed.file(printed.edition().slug() + "-acx-001.mp3")).doesNotExist();
        assertThat(printed.file(printed.edition().slug() + ".txt")).exists();
        assertThat(printed.text("edition.json")).doesNotContain("acx-001");
    }

    @ParameterizedTest
    @CsvSource({
        "ACX, -20, -19, -3, -60, 0",
        "ACX, -23.1, -19, -3.1, -90, 1",
        "ACX, -17.9, -19, -3.1, -90, 1",
        "ACX, -20, -19, -2.9, -90, 1",
        "ACX, -20, -19, -3.1, -59, 1",
        "LIBRIVOX, -20, -21, -1, -10, 0",
        "LIBRIVOX, -20, -21.1, -1, -10, 1",
        "LIBRIVOX, -20, -15.9, -1, -10, 1",
    })
    void limitsAreThoseOfTheHouse(ChapterRules rules, double rms, double lufs, double peak, double floor, int faults) {
        assertThat(rules.limits(new Loudness(lufs, peak, 1, lufs, lufs, rms, floor)))
                .filteredOn(limit -> !limit.isKept())
                .hasSize(faults);
    }

    @Test
    void aFaultIsSaidInWords() {
        assertThat(new Limit("RMS", "dBFS", -25.444, -23, -18).words())
                .isEqualTo("RMS is -25.44 dBFS, allowed is -23.0 to -18.0");
    }
}
