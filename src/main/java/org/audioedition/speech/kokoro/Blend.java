package org.audioedition.speech.kokoro;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audioedition.speech.onnx.ModelException;

/**
 * Voices mixed into one: {@code af_heart*0.6+am_adam*0.4}; a single name is a voice by itself.
 *
 * @param parts at least one; the shares are positive and add up to any sum
 */
record Blend(List<Part> parts) {

    private static final Pattern PART = Pattern.compile("(?<voice>[a-z]{2}_[a-z]+)(?:\\*(?<share>\\d+(?:\\.\\d+)?))?");

    /** A voice and its share. */
    record Part(String voice, double share) {}

    /** Reads the style of a voice. */
    @FunctionalInterface
    interface Reader {
        Style read(String voice) throws ModelException;
    }

    Blend {
        parts = List.copyOf(parts);
    }

    /**
     * Reads a blend.
     *
     * @throws IllegalArgumentException if the text is none
     */
    static Blend parse(String text) {
        List<Part> parts = new ArrayList<>();
        for (String part : text.split("\\+", -1)) {
            Matcher match = PART.matcher(part.strip());
            if (!match.matches()) {
                throw new IllegalArgumentException(
                        "'" + text + "' is no voice, nor a blend as af_heart*0.6+am_adam*0.4");
            }
            String share = match.group("share");
            parts.add(new Part(match.group("voice"), share == null ? 1 : Double.parseDouble(share)));
        }
        if (parts.stream().anyMatch(part -> part.share() <= 0)) {
            throw new IllegalArgumentException("'" + text + "' has a voice without a share");
        }
        return new Blend(parts);
    }

    /** The styles of the parts in their shares. */
    Style style(Reader reader) throws ModelException {
        Style mixed = reader.read(parts.get(0).voice());
        double sum = parts.get(0).share();
        for (Part part : parts.subList(1, parts.size())) {
            double share = sum / (sum + part.share());
            mixed = mixed.mixedWith(reader.read(part.voice()), share);
            sum += part.share();
        }
        return mixed;
    }
}
