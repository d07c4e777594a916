package org.audioedition.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names the house file; {@link HouseFile} reads it before all others. */
final class HouseOptions {

    @Option(
            names = HouseFile.OPTION,
            paramLabel = "FILE",
            description = "The house's settings (default: the nearest " + HouseFile.NAME
                    + " in this folder and those above it).")
    private @Nullable Path house;

    /** The file, or null for the nearest one. */
    @Nullable
    Path house() {
        return house;
    }
}
