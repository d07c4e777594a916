package org.audioedition.casting;

import org.jspecify.annotations.Nullable;

/**
 * What the editor says about voices.
 *
 * @param narrator the id of the narrator's voice, or null for the engine's first
 * @param quoteVoice the id of the first voice for quotations, or null for the engine's second
 * @param quotes which quotations leave the narrator's voice
 */
public record CastingSettings(
        @Nullable String narrator, @Nullable String quoteVoice, QuotesMode quotes) {

    /** The engine's own order of voices; speech in a voice of its own. */
    public static CastingSettings standard() {
        return new CastingSettings(null, null, QuotesMode.SPEECH);
    }
}
