package org.audioedition.batch;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.audioedition.audio.MasterSettings;
import org.audioedition.casting.CastingSettings;
import org.audioedition.script.Pauses;
import org.audioedition.script.ScriptSettings;

/**
 * How editions are made.
 *
 * @param output the folder that holds a folder for each
 * @param master levels and format
 * @param script chapters, pauses and rate
 * @param lexicons the house's lexicons, by file name and digest
 * @param casting voices
 * @param forms the forms to make
 * @param provenance what is to be recorded of the voices beside their names
 * @param generator the program and its version
 * @param build what tells this build of the program from all others; it stands in no file
 */
public record PressSettings(
        Path output,
        MasterSettings master,
        ScriptSettings script,
        List<String> lexicons,
        CastingSettings casting,
        FormSettings forms,
        Map<String, String> provenance,
        String generator,
        String build) {

    public PressSettings {
        lexicons = List.copyOf(lexicons);
        provenance = Map.copyOf(provenance);
    }

    /** By a program of which there is one build. */
    public PressSettings(
            Path output,
            MasterSettings master,
            ScriptSettings script,
            List<String> lexicons,
            CastingSettings casting,
            FormSettings forms,
            Map<String, String> provenance,
            String generator) {
        this(output, master, script, lexicons, casting, forms, provenance, generator, generator);
    }

    /** The settings that shape the bytes, by name; no folder is among them. */
    Map<String, String> recorded() {
        Map<String, String> recorded = new TreeMap<>();
        recorded.put("preset", master.name());
        recorded.put("chapters", label(script.chaptering()));
        recorded.put("nonText", script.nonText().toString());
        recorded.put("rate", String.valueOf(script.rate()));
        recorded.put("quotes", label(casting.quotes()));
        recorded.put("quoteMarks", casting.marks().toString());
        recorded.put("quoteVoices", casting.oneQuoteVoice() ? "one" : "each");
        if (!script.pauses().equals(Pauses.newscast())) {
            recorded.put("pauses", script.pauses().named().toString());
        }
        if (!lexicons.isEmpty()) {
            recorded.put("lexicons", String.join(", ", lexicons));
        }
        if (!casting.parts().origin().isEmpty()) {
            recorded.put("cast", casting.parts().origin());
        }
        recorded.putAll(provenance);
        return recorded;
    }

    private static String label(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
