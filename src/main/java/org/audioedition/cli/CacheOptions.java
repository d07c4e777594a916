package org.audioedition.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.audioedition.batch.Memory;
import org.audioedition.batch.Trust;
import org.audioedition.store.ClipCache;
import org.audioedition.store.KnownEditions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that say where it is kept what was spoken and what was made, so that nothing is done twice. */
final class CacheOptions {

    private static final long MEGABYTE = 1_000_000;
    /** Names the folder, or is {@value #OFF}. */
    private static final String VARIABLE = "AUDIO_EDITION_CACHE";

    private static final String OFF = "off";
    private static final String NAME = "audio-edition";

    @Option(
            names = "--no-cache",
            description = "Speak everything, keep nothing for another run, and take over nothing of an earlier one.")
    private boolean off;

    @Option(
            names = "--cache",
            paramLabel = "DIR",
            description =
                    "Where what was spoken, and what was made, is kept for other runs (default: a folder of the user's cache).")
    private @Nullable Path folder;

    @Option(
            names = "--cache-size",
            paramLabel = "MB",
            defaultValue = "2000",
            description =
                    "How large that folder may grow; what was used longest ago is removed (default: ${DEFAULT-VALUE}).")
    private long megabytes = 2000;

    /**
     * What is remembered of earlier runs; null for nothing.
     *
     * @param voices what decides the samples beside engine, voice and words
     * @param trust how much of an edition is looked at before it is taken for the one that was made
     */
    @Nullable
    Memory memory(Map<String, String> voices, Trust trust) {
        String given = System.getenv().getOrDefault(VARIABLE, "");
        if (off || (folder == null && given.equals(OFF))) {
            return null;
        }
        Path place = folder != null
                ? folder
                : place(
                        System.getenv(),
                        System.getProperty("os.name", ""),
                        Path.of(System.getProperty("user.home", "")));
        ClipCache clips = new ClipCache(place.resolve("clips"), Math.max(1, megabytes) * MEGABYTE);
        return new Memory(
                clips, Version.build() + new TreeMap<>(voices), new KnownEditions(place.resolve("editions")), trust);
    }

    /**
     * The folder for a user.
     *
     * @param environment its variables
     * @param system the name of the operating system
     * @param home the user's own folder
     */
    static Path place(Map<String, String> environment, String system, Path home) {
        String given = environment.getOrDefault(VARIABLE, "");
        if (!given.isBlank()) {
            return Path.of(given);
        }
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Caches").resolve(NAME);
        }
        if (name.startsWith("windows")) {
            String local = environment.getOrDefault("LOCALAPPDATA", "");
            Path folder = local.isBlank() ? home.resolve("AppData").resolve("Local") : Path.of(local);
            return folder.resolve(NAME).resolve("cache");
        }
        String cache = environment.getOrDefault("XDG_CACHE_HOME", "");
        boolean absolute = !cache.isBlank() && Path.of(cache).isAbsolute();
        return (absolute ? Path.of(cache) : home.resolve(".cache")).resolve(NAME);
    }
}
