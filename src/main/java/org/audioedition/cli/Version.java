package org.audioedition.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Properties;
import org.audioedition.speech.freetts.FreeTtsEngine;
import org.audioedition.voice.Voice;
import picocli.CommandLine.IVersionProvider;

/** The program's version, with those of its engines and voices. */
final class Version implements IVersionProvider {

    /** The program's name and version, as written into editions. */
    static String generator() {
        Properties properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks version.properties");
            }
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "audio-edition " + properties.getProperty("version");
    }

    /**
     * What tells this build from all others: the digest of its jar's table of contents, which has name, size and checksum of every
     * class and table; without a jar the version alone.
     */
    static String build() {
        return Build.NAME;
    }

    /** It is asked for more than once, and does not change. */
    private static final class Build {
        static final String NAME = name();

        private static String name() {
            try {
                CodeSource source = Version.class.getProtectionDomain().getCodeSource();
                Path jar = source == null ? null : Path.of(source.getLocation().toURI());
                return generator() + (jar != null && Files.isRegularFile(jar) ? " " + JarContents.digest(jar) : "");
            } catch (IOException | URISyntaxException | FileSystemNotFoundException e) {
                // Classes from somewhere else: whoever loads them so knows which they are.
                return generator();
            }
        }
    }

    @Override
    public String[] getVersion() {
        String voices = String.join(
                ", ", FreeTtsEngine.installed().stream().map(Voice::id).toList());
        String engine = FreeTtsEngine.installed().get(0).engine();
        return new String[] {generator(), engine + ": " + voices, "Java " + Runtime.version()};
    }
}
