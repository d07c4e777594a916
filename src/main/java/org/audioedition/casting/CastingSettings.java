package org.audioedition.casting;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the editor says about voices.
 *
 * @param narrator the id of the narrator's voice, or null for the engine's first
 * @param quoteVoice the id of the first voice for quotations, or null for the first neutral one, or the second
 * @param oneQuoteVoice whether all speakers but those with a part share the quote voice
 * @param quotes which quotations are told apart from the narrator's text
 * @param marks how
 * @param readers the ids of voices that may read sections of an issue; where another is asked for the narrator reads
 * @param parts who is to be heard in which voice
 */
public record CastingSettings(
        @Nullable String narrator,
        @Nullable String quoteVoice,
        boolean oneQuoteVoice,
        QuotesMode quotes,
        QuoteMarks marks,
        List<String> readers,
        Parts parts) {

    public CastingSettings {
        readers = List.copyOf(readers);
    }

    /** A voice for each speaker, and no parts given out. */
    public CastingSettings(@Nullable String narrator, @Nullable String quoteVoice, QuotesMode quotes) {
        this(narrator, quoteVoice, false, quotes, QuoteMarks.voices(), List.of(), Parts.none());
    }

    /** The ids of all voices that the editor asks for. */
    public List<String> asked() {
        Stream<@Nullable String> first = Stream.of(narrator, quoteVoice);
        return Stream.of(first, readers.stream(), parts.parts().stream().map(Part::voice))
                .flatMap(ids -> ids)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The engine's own order of voices; speech in a voice of its own. */
    public static CastingSettings standard() {
        return new CastingSettings(null, null, QuotesMode.SPEECH);
    }
}
