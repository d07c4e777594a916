package org.audioedition.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.audioedition.casting.CastingSettings;
import org.audioedition.casting.Parts;
import org.audioedition.store.EnvironmentException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names a cast file. */
final class CastOptions {

    @Option(
            names = "--cast",
            paramLabel = "FILE",
            description = "Who is heard in which voice (TOML); \"script --cast\" prints one to start from.")
    private @Nullable Path file;

    /** The settings of the command line over those of the cast file. */
    CastingSettings over(CastingSettings settings, Troupe troupe)
            throws SettingsFileException, EnvironmentException, IOException {
        return file == null ? settings : over(settings, file, troupe);
    }

    static CastingSettings over(CastingSettings settings, Path file, Troupe troupe)
            throws SettingsFileException, EnvironmentException, IOException {
        CastFile.Contents cast = CastFile.read(file, troupe);
        return new CastingSettings(
                settings.narrator() == null ? cast.narrator() : settings.narrator(),
                settings.quoteVoice() == null ? cast.quote() : settings.quoteVoice(),
                settings.oneQuoteVoice(),
                settings.quotes(),
                settings.marks(),
                settings.readers(),
                new Parts(cast.parts(), cast.origin()));
    }
}
