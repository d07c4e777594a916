package org.audioedition.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccessTest {

    @TempDir
    private Path folder;

    private Path program(String name) throws IOException {
        Path file = Files.createFile(folder.resolve(name));
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }

    private Access access() {
        return Access.by(String.join(File.pathSeparator, "", "relative", folder.resolve("none") + "", folder + ""));
    }

    @Test
    void waitsTenSecondsForASilentSource() {
        assertThat(access().patience()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void looksInNoFolderThatDependsOnWhereItWasStarted() {
        assertThat(access().programs()).containsExactly(folder.resolve("none"), folder);
    }

    @Test
    void findsAProgramByItsName() throws Exception {
        Path npm = program("npm");
        assertThat(access().program("npm")).isEqualTo(npm);
    }

    @Test
    void findsAProgramAsWindowsNamesIt() throws Exception {
        Path npm = program("npm.cmd");
        assertThat(access().program("npm")).isEqualTo(npm);
    }

    @Test
    void prefersTheFirstName() throws Exception {
        program("pip3");
        Path pip = program("pip");
        assertThat(access().program("pip", "pip3")).isEqualTo(pip);
    }

    @Test
    void doesNotStartWhatIsNoProgram() throws Exception {
        Files.createFile(folder.resolve("npm"));
        assertThatThrownBy(() -> access().program("npm")).hasMessage("npm is not on the PATH");
    }
}
