package org.audioedition.cli;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.audioedition.quotation.Quotation;
import org.audioedition.quotation.Speaker;
import org.audioedition.script.Script;

/** The cast of an article as a cast file, to start from. */
final class CastListing {

    private CastListing() {}

    /** TOML: who is heard in which voice now, with the speaker's gender and number of quotations behind it. */
    static String of(Script script) {
        Map<String, Integer> counts = new HashMap<>();
        for (Quotation quotation : script.quotations().quotations()) {
            String speaker = quotation.speaker();
            if (speaker != null) {
                counts.merge(speaker, 1, Integer::sum);
            }
        }
        StringBuilder toml = new StringBuilder();
        toml.append("# The cast of ")
                .append(Visible.of(script.article().metadata().title()))
                .append("\n\n")
                .append("narrator = ")
                .append(quoted(script.cast().narrator().id()))
                .append("\n# Speech whose speaker is unknown.\nquote = ")
                .append(quoted(script.cast().quote().id()))
                .append("\n\n# In a name, * stands for any characters.\n[cast]\n");
        Set<String> named = new HashSet<>();
        for (Speaker speaker : script.quotations().speakers()) {
            if (named.add(speaker.name())) {
                int count = counts.getOrDefault(speaker.id(), 0);
                toml.append(quoted(speaker.name()))
                        .append(" = ")
                        .append(quoted(script.cast()
                                .bySpeaker()
                                .getOrDefault(speaker.id(), script.cast().quote())
                                .id()))
                        .append("  # ")
                        .append(speaker.gender().label())
                        .append(", ")
                        .append(count)
                        .append(count == 1 ? " quotation\n" : " quotations\n");
            }
        }
        return toml.toString();
    }

    /** A TOML basic string. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (Character.isISOControl(c)) {
                quoted.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
