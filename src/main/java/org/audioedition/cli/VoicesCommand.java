package org.audioedition.cli;

import com.google.gson.JsonObject;
import java.util.Locale;
import org.audioedition.speech.freetts.FreeTtsEngine;
import org.audioedition.voice.Voice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code voices}: what voices there are, and how they sound. */
@Command(
        name = "voices",
        description = "Lists voices, or lets one be heard.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {"  audio-edition voices list", "  audio-edition voices sample kevin-alto \"Good evening.\""})
final class VoicesCommand implements Runnable {

    private final Console console;

    VoicesCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        list(false);
    }

    @Command(name = "list", description = "Lists the voices.", mixinStandardHelpOptions = true)
    void list(@Option(names = "--json", description = "Print a line of JSON for every voice.") boolean json) {
        for (Voice voice : FreeTtsEngine.installed()) {
            console.out().println(json ? json(voice) : text(voice));
        }
    }

    private static String text(Voice voice) {
        return String.format(
                Locale.ROOT,
                "%-14s %-6s %-2s %-15s %-22s %s",
                voice.id(),
                voice.language(),
                voice.gender().label(),
                voice.engine(),
                voice.licence(),
                voice.description());
    }

    private static JsonObject json(Voice voice) {
        JsonObject line = new JsonObject();
        line.addProperty("id", voice.id());
        line.addProperty("language", voice.language());
        line.addProperty("gender", voice.gender().label());
        line.addProperty("engine", voice.engine());
        line.addProperty("licence", voice.licence());
        line.addProperty("description", voice.description());
        return line;
    }
}
