package org.audioedition.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.audioedition.article.Problem;
import org.audioedition.casting.CastingSettings;
import org.audioedition.casting.Ensemble;
import org.audioedition.casting.Part;
import org.audioedition.casting.Parts;
import org.audioedition.casting.UnknownVoiceException;
import org.audioedition.install.VoiceLibrary;
import org.audioedition.speech.SpeechEngine;
import org.audioedition.speech.freetts.FreeTtsEngine;
import org.audioedition.speech.freetts.FreeTtsLexicon;
import org.audioedition.speech.kokoro.Kokoro;
import org.audioedition.store.EnvironmentException;
import org.audioedition.voice.Voice;
import org.audioedition.voice.VoiceDistances;
import org.jspecify.annotations.Nullable;

/**
 * The voices of a run: those of one pack, and the blends of them that the editor names. A voice that is not installed is
 * an error, or is left to the caster and recorded where the editor allows that.
 */
final class Troupe {

    private final VoicePacks packs;
    private final String pack;
    private final boolean fallback;
    private final List<Voice> voices;
    private final Set<String> missing = new LinkedHashSet<>();

    /**
     * The voices of a pack.
     *
     * @param fallback whether the voices inside may speak for it
     * @throws EnvironmentException if it is not installed
     */
    Troupe(VoiceLibrary library, String pack, boolean fallback) throws EnvironmentException {
        this.packs = new VoicePacks(library);
        this.fallback = fallback;
        if (fallback && !packs.isInstalled(pack)) {
            missing.add(pack);
            this.pack = VoicePacks.INSIDE;
        } else {
            this.pack = pack;
        }
        this.voices = packs.voices(this.pack);
    }

    /** Whether an id is a voice of this pack, a blend of its voices, or a voice of another pack. */
    boolean knows(String id) throws EnvironmentException {
        return member(id) != null || packs.home(id) != null;
    }

    /** The ids of the pack's voices. */
    List<String> ids() {
        return voices.stream().map(Voice::id).toList();
    }

    /**
     * The settings without the voices that may be replaced because they are not there.
     *
     * @throws EnvironmentException if one is not installed
     * @throws UnknownVoiceException if one is of another pack that is
     */
    CastingSettings admit(CastingSettings asked) throws EnvironmentException, UnknownVoiceException {
        List<Part> parts = new ArrayList<>();
        for (Part part : asked.parts().parts()) {
            if (admit(part.voice()) != null) {
                parts.add(part);
            }
        }
        List<String> readers = new ArrayList<>();
        for (String reader : asked.readers()) {
            if (admit(reader) != null) {
                readers.add(reader);
            }
        }
        return new CastingSettings(
                admit(asked.narrator()),
                admit(asked.quoteVoice()),
                asked.oneQuoteVoice(),
                asked.quotes(),
                asked.marks(),
                readers,
                new Parts(parts, asked.parts().origin()));
    }

    private @Nullable String admit(@Nullable String id) throws EnvironmentException, UnknownVoiceException {
        String home = id == null || member(id) != null ? null : packs.home(id);
        if (id == null || home == null) {
            return id;
        }
        if (fallback) {
            missing.add(id);
            return null;
        }
        if (packs.isInstalled(home)) {
            throw new UnknownVoiceException(
                    "the voice " + id + " is one of " + home + ", and an edition is spoken by one"
                            + " pack: add --voices " + home + ", or name one of " + String.join(", ", ids()));
        }
        throw VoicePacks.notInstalled("the voice " + id + " of the cast", home);
    }

    /** A voice of the pack, or a blend; null if there is none of that id. */
    private @Nullable Voice member(String id) {
        return voices.stream()
                .filter(voice -> voice.id().equals(id))
                .findFirst()
                .orElseGet(() -> pack.equals(VoicePacks.BLENDING) ? VoicePacks.blend(id) : null);
    }

    /** The voices that may be cast under these settings. */
    Ensemble ensemble(CastingSettings settings) {
        Set<Voice> blends = new LinkedHashSet<>();
        settings.asked().forEach(id -> {
            Voice voice = member(id);
            if (voice != null && !voices.contains(voice)) {
                blends.add(voice);
            }
        });
        boolean measured = pack.equals(VoicePacks.BLENDING);
        return new Ensemble(voices, List.copyOf(blends), measured ? Kokoro.distances() : VoiceDistances.unknown());
    }

    /** The engine of the voices. */
    SpeechEngine open(Ensemble ensemble) throws EnvironmentException {
        return pack.equals(VoicePacks.INSIDE)
                ? new FreeTtsEngine()
                : packs.library().open(pack, ensemble.all(), FreeTtsLexicon::sound);
    }

    /** A note that says for whom others speak, as the editor has allowed; empty if all are there. */
    Optional<Problem> note() {
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.note("VOC-FALLBACK", "voices", stand() + ", which is not installed"));
    }

    private String stand() {
        return "other voices speak for " + String.join(", ", missing);
    }

    /** What an edition records of the voices beside their names. */
    Map<String, String> provenance() throws EnvironmentException {
        Map<String, String> provenance = new TreeMap<>(
                pack.equals(VoicePacks.INSIDE) ? Map.of() : packs.library().provenance(pack));
        if (!missing.isEmpty()) {
            provenance.put("voicesFallback", stand());
        }
        return provenance;
    }
}
