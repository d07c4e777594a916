package org.audioedition.encoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.audioedition.audio.PcmFormat;
import org.audioedition.audio.PcmSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** With shell scripts that play ffmpeg; what the real one makes is judged outside. */
@DisabledOnOs(OS.WINDOWS)
class FfmpegTest {

    @TempDir
    Path folder;

    private Path program(String script) throws IOException {
        Path program = folder.resolve("ffmpeg");
        Files.writeString(program, "#!/bin/sh\n" + script + "\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        return program;
    }

    private Path scratch() throws IOException {
        return Files.createDirectories(folder.resolve("scratch"));
    }

    private byte[] m4b(Path program, PcmSource source, Tags tags) throws IOException, EncoderException {
        return Made.bytes(folder, Encoders.m4b(program, scratch(), 64), source, tags);
    }

    /** The script's last argument is the file to write. */
    private static final String TO_LAST = "for last; do :; done; last=${last#file:}; ";

    @Test
    void whatTheProgramMakesIsTheFile() throws Exception {
        Path program = program(TO_LAST + "cat > \"$last\"");
        assertThat(m4b(program, Sound.mono(50000), Made.tags())).hasSize(200000);
    }

    @Test
    void chaptersAreInMillisecondsAndSignsEscaped() throws Exception {
        Path program = program(TO_LAST
                + "cat > /dev/null; for a; do case $a in */metadata) cat \"${a#file:}\" > \"$last\";; esac; done");
        Tags tags = Made.tags("a=b;c#d\\e\nf", Made.chapters(2, 33075), null);
        assertThat(new String(m4b(program, Sound.mono(100), tags), StandardCharsets.UTF_8))
                .startsWith(";FFMETADATA1\ntitle=a\\=b\\;c\\#d\\\\e\\\nf\nartist=Ann Author\n")
                .contains("[CHAPTER]\nTIMEBASE=1/1000\nSTART=750\nEND=1500\ntitle=Chapter 1 ");
    }

    @Test
    void aProgramThatFailsIsQuoted() throws Exception {
        Path program = program("cat > /dev/null; echo 'first words'; echo 'no such codec' >&2; exit 3");
        assertThatThrownBy(() -> m4b(program, Sound.mono(1000), Made.tags()))
                .isInstanceOf(EncoderException.class)
                .hasMessageContaining("cannot make M4B")
                .hasMessageContaining("exit code 3: first words no such codec");
    }

    @Test
    void aProgramThatStopsListeningIsQuoted() throws Exception {
        Path program = program("echo 'enough'; exec 0<&-; exit 0");
        assertThatThrownBy(() -> m4b(program, Sound.mono(5_000_000), Made.tags()))
                .isInstanceOf(EncoderException.class)
                .hasMessageContaining("enough");
    }

    @Test
    void aProgramThatIsKilledIsAFailure() throws Exception {
        Path program = program("kill -9 $$");
        assertThatThrownBy(() -> m4b(program, Sound.mono(5_000_000), Made.tags()))
                .isInstanceOf(EncoderException.class)
                .hasMessageContaining("exit code 137");
    }

    @Test
    void manyWordsDoNotStopTheProgram() throws Exception {
        Path program = program(
                "i=0; while [ $i -lt 3000 ]; do echo 'a line that says nothing at all, and says it at length' >&2;"
                        + " i=$((i + 1)); done; " + TO_LAST + "cat > \"$last\"");
        assertThat(m4b(program, Sound.mono(50000), Made.tags())).hasSize(200000);
    }

    @Test
    void noProgramSaysWhatToDo() {
        assertThatThrownBy(() -> m4b(folder.resolve("nothing"), Sound.mono(1000), Made.tags()))
                .isInstanceOf(EncoderException.class)
                .hasMessageContaining("does not start; install ffmpeg");
    }

    @Test
    void aSourceThatBreaksOffEndsTheProgramToo() throws Exception {
        Path program = program("echo $$ > '" + folder.resolve("pid") + "'; " + TO_LAST + "cat > \"$last\"; sleep 600");
        PcmSource broken = new PcmSource() {
            private boolean begun;

            @Override
            public PcmFormat format() {
                return new PcmFormat(44100, 1, 16);
            }

            @Override
            public long frames() {
                return 100000;
            }

            @Override
            public int read(float[] block) {
                while (!begun && !folder.resolve("pid").toFile().exists()) {
                    Thread.onSpinWait();
                }
                int count = begun ? 0 : 100;
                begun = true;
                return count;
            }
        };
        assertThatThrownBy(() -> m4b(program, broken, Made.tags())).isInstanceOf(EOFException.class);
        long pid = Long.parseLong(Files.readString(folder.resolve("pid")).strip());
        assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
    }

    @Test
    void nothingStaysInTheScratchFolder() throws Exception {
        m4b(program(TO_LAST + "cat > \"$last\""), Sound.mono(100), Made.tags("T", List.of(), Made.picture(10)));
        Path failing = program("exit 1");
        assertThatThrownBy(() -> m4b(failing, Sound.mono(100), Made.tags())).isInstanceOf(EncoderException.class);
        try (Stream<Path> left = Files.list(scratch())) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void noSoundIsRefused() throws Exception {
        Path program = program("exit 0");
        assertThatThrownBy(() -> m4b(program, Sound.mono(0), Made.tags())).hasMessageContaining("no sound");
    }

    @Test
    void theProgramIsFoundInTheFolders() throws Exception {
        Path program = program("");
        String path = String.join(File.pathSeparator, "", "/nowhere", "\0", folder.toString());
        assertThat(Ffmpeg.find(path)).contains(program);
        assertThat(Ffmpeg.find("/nowhere")).isEmpty();
    }

    @Test
    void aFolderOfThatNameIsNoProgram() throws Exception {
        Files.createDirectory(folder.resolve("ffmpeg"));
        assertThat(Ffmpeg.find(folder.toString())).isEmpty();
    }
}
