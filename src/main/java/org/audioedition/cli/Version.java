package org.audioedition.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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

    @Override
    public String[] getVersion() {
        String voices = String.join(
                ", ", FreeTtsEngine.installed().stream().map(Voice::id).toList());
        String engine = FreeTtsEngine.installed().get(0).engine();
        return new String[] {generator(), engine + ": " + voices, "Java " + Runtime.version()};
    }
}
