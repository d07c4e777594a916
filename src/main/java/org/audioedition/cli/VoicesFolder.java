package org.audioedition.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** The folder of installed voices, by the conventions of the system (XDG Base Directory Specification 0.8, Apple, Microsoft). */
final class VoicesFolder {

    private static final String NAME = "audio-edition";

    private VoicesFolder() {}

    /**
     * The folder for a user.
     *
     * @param environment its variables
     * @param system the name of the operating system
     * @param home the user's own folder
     */
    static Path of(Map<String, String> environment, String system, Path home) {
        String given = environment.getOrDefault("AUDIO_EDITION_VOICES", "");
        return given.isBlank() ? data(environment, system, home).resolve("voices") : Path.of(given);
    }

    private static Path data(Map<String, String> environment, String system, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve(NAME);
        }
        if (name.startsWith("windows")) {
            String local = environment.getOrDefault("LOCALAPPDATA", "");
            return (local.isBlank() ? home.resolve("AppData").resolve("Local") : Path.of(local)).resolve(NAME);
        }
        String data = environment.getOrDefault("XDG_DATA_HOME", "");
        boolean absolute = !data.isBlank() && Path.of(data).isAbsolute();
        return (absolute ? Path.of(data) : home.resolve(".local").resolve("share")).resolve(NAME);
    }
}
