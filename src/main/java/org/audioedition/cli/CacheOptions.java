package org.audioedition.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.audioedition.speech.SpeechEngine;
import org.audioedition.store.CachedEngine;
import org.audioedition.store.ClipCache;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that say where clips are kept, so that nothing is spoken twice. */
final class CacheOptions {

    private static final long MEGABYTE = 1_000_000;
    /** Names the folder, or is {@value #OFF}. */
    private static final String VARIABLE = "AUDIO_EDITION_CACHE";

    private static final String OFF = "off";
    private static final String NAME = "audio-edition";

    @Option(names = "--no-cache", description = "Speak everything, and keep nothing for another run.")
    private boolean off;

    @Option(
            names = "--cache",
            paramLabel = "DIR",
            description = "Where what was spoken is kept for other runs (default: a folder of the user's cache).")
    private @Nullable Path folder;

    @Option(
            names = "--cache-size",
            paramLabel = "MB",
            defaultValue = "2000",
            description =
                    "How large that folder may grow; what was used longest ago is removed (default: ${DEFAULT-VALUE}).")
    private long megabytes = 2000;

    /**
     * The engine, with its cache before it.
     *
     * @param identity what decides its samples beside engine, voice and words
     */
    SpeechEngine before(SpeechEngine engine, Map<String, String> identity) {
        String given = System.getenv().getOrDefault(VARIABLE, "");
        if (off || (folder == null && given.equals(OFF))) {
            return engine;
        }
        Path place = folder != null
                ? folder
                : place(
                        System.getenv(),
                        System.getProperty("os.name", ""),
                        Path.of(System.getProperty("user.home", "")));
        ClipCache cache = new ClipCache(place.resolve("clips"), Math.max(1, megabytes) * MEGABYTE);
        return new CachedEngine(engine, cache, Version.generator() + identity);
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
