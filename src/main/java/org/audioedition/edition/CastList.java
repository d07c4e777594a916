package org.audioedition.edition;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.audioedition.quotation.Quotation;
import org.audioedition.script.Script;
import org.audioedition.voice.Voice;

/**
 * Who is heard in an edition: every voice with its role, and the voice of every speaker and quotation.
 *
 * @param roles the voices in the order of their roles: {@code narrator}, {@code narrator-2} … of sections, {@code quote}, {@code quote-2} …; the first is the narrator
 * @param bySpeaker the voices of those speakers who have one of their own, by the speaker's id
 * @param byQuotation the voices of quotations, by the quotation's id; those not here are the narrator's
 */
public record CastList(Map<Voice, String> roles, Map<String, Voice> bySpeaker, Map<String, Voice> byQuotation) {

    private static final String NARRATOR = "narrator";

    public CastList {
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("an edition without a narrator");
        }
        // Map.copyOf would lose the order.
        roles = Collections.unmodifiableMap(new LinkedHashMap<>(roles));
        bySpeaker = Map.copyOf(bySpeaker);
        byQuotation = Map.copyOf(byQuotation);
    }

    /** The cast of a script. */
    static CastList of(Script script) {
        Map<String, Voice> byQuotation = new HashMap<>();
        script.quotations()
                .quotations()
                .forEach(quotation -> byQuotation.put(quotation.id(), script.voiceOf(quotation)));
        return new CastList(script.cast().roles(), script.cast().bySpeaker(), byQuotation);
    }

    /** The voice of the article. */
    public Voice narrator() {
        return roles.keySet().iterator().next();
    }

    /** Whether a voice reads what nobody is quoted with: the narrator's, or that of a section's reader. */
    public boolean isNarrator(String voice) {
        return roles.entrySet().stream()
                .anyMatch(role ->
                        role.getKey().id().equals(voice) && role.getValue().startsWith(NARRATOR));
    }

    /** Whose voice a quotation is heard in. */
    public Voice of(Quotation quotation) {
        return byQuotation.getOrDefault(quotation.id(), narrator());
    }
}
