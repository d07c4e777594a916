package org.audioedition.install;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How this machine reaches what is fetched.
 *
 * @param programs the folders in which pip, npm and mvn are looked for, the first one first
 * @param patience how long a source may be silent before it is passed over
 */
public record Access(List<Path> programs, Duration patience) {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** Windows starts a program by its name with one of these behind it. */
    private static final List<String> ENDINGS = List.of("", ".exe", ".cmd", ".bat");

    public Access {
        programs = List.copyOf(programs);
    }

    /**
     * The usual access.
     *
     * @param path the variable {@code PATH} of the user's environment
     */
    public static Access by(String path) {
        List<Path> folders = Stream.of(path.split(Pattern.quote(File.pathSeparator), -1))
                .flatMap(Access::folder)
                .filter(Path::isAbsolute)
                .toList();
        return new Access(folders, PATIENCE);
    }

    private static Stream<Path> folder(String name) {
        try {
            return Stream.of(Path.of(name));
        } catch (InvalidPathException e) {
            return Stream.of(); // No program lies in a folder that cannot be.
        }
    }

    /**
     * Where a program lies.
     *
     * @param names the names that it goes by, the best one first
     * @throws IOException if it is in none of the folders
     */
    Path program(String... names) throws IOException {
        for (String name : names) {
            for (Path folder : programs) {
                for (String ending : ENDINGS) {
                    Path file = folder.resolve(name + ending);
                    if (Files.isRegularFile(file) && Files.isExecutable(file)) {
                        return file;
                    }
                }
            }
        }
        throw new IOException(names[0] + " is not on the PATH");
    }
}
