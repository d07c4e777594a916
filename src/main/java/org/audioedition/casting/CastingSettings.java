package org.audioedition.casting;

import org.jspecify.annotations.Nullable;

/**
 * What the editor says about voices.
 *
 * @param narrator the id of the narrator's voice, or null for the engine's first
 * @param quoteVoice the id of the first voice for quotations, or null for the engine's second
 * @param quotes which quotations leave the narrator's voice
 * @param parts who is to be heard in which voice
 */
public record CastingSettings(
        @Nullable String narrator, @Nullable String quoteVoice, QuotesMode quotes, Parts parts) {

    /** Settings without parts given out. */
    public CastingSettings(@Nullable String narrator, @Nullable String quoteVoice, QuotesMode quotes) {
        this(narrator, quoteVoice, quotes, Parts.none());
    }

    /** The engine's own order of voices; speech in a voice of its own. */
    public static CastingSettings standard() {
        return new CastingSettings(null, null, QuotesMode.SPEECH);
    }
}
