package org.audioedition.cli;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.audioedition.batch.StandingEdition;
import org.audioedition.edition.AudioTrack;
import org.audioedition.edition.Edition;
import org.audioedition.edition.Ledger;
import org.audioedition.publish.manifest.EditionBrief;
import org.audioedition.quotation.Speaker;
import org.audioedition.voice.Voice;
import org.jspecify.annotations.Nullable;

/** What was made, in a few lines for people or one for programs. */
final class Summary {

    private final @Nullable Edition edition;
    private final StandingEdition standing;
    private final double wallSeconds;

    /**
     * A summary.
     *
     * @param edition that was made; null if it was there already
     * @param standing the same in its folder
     */
    Summary(@Nullable Edition edition, StandingEdition standing, double wallSeconds) {
        this.edition = edition;
        this.standing = standing;
        this.wallSeconds = wallSeconds;
    }

    private double audioSeconds() {
        return standing.brief().seconds();
    }

    List<String> lines() {
        int chapters = standing.brief().chapters();
        String first = words(
                "%s: %d:%02d in %d chapter%s",
                String.valueOf(standing.folder()),
                (long) audioSeconds() / 60,
                (long) audioSeconds() % 60,
                chapters,
                chapters == 1 ? "" : "s");
        return edition == null
                ? List.of(first + "; nothing has changed, and it is kept (--anew makes it again)")
                : made(first, edition);
    }

    private List<String> made(String first, Edition edition) {
        List<String> lines = new ArrayList<>(List.of(first));
        lines.add("  voices: " + voices(edition));
        AudioTrack track = edition.track();
        if (track != null) {
            lines.add(words(
                    "  loudness: %.1f LUFS, true peak %.1f dBTP",
                    track.loudness().integratedLufs(), track.loudness().truePeakDbtp()));
        }
        Ledger ledger = edition.ledger();
        lines.add(words(
                "  %,d characters: %,d spoken, %,d spoken as other words, %,d skipped",
                ledger.characters(), ledger.spoken(), ledger.spokenAs(), ledger.skippedCharacters()));
        lines.add(words("  %.1f s, real-time factor %.4f", wallSeconds, wallSeconds / audioSeconds()));
        return lines;
    }

    /** {@code kevin (narrator), kevin-tenor (Ann Lee; a shopkeeper)}. */
    private static String voices(Edition edition) {
        List<String> voices = new ArrayList<>();
        for (Map.Entry<Voice, String> role : edition.cast().roles().entrySet()) {
            List<String> speakers = edition.quotations().speakers().stream()
                    .filter(speaker ->
                            role.getKey().equals(edition.cast().bySpeaker().get(speaker.id())))
                    .map(Speaker::name)
                    .toList();
            boolean heard = role.getValue().equals("narrator")
                    || edition.timeline()
                            .sentences()
                            .anyMatch(s -> s.voice().equals(role.getKey().id()));
            if (heard) {
                String who = speakers.isEmpty() ? role.getValue() : String.join("; ", speakers);
                voices.add(role.getKey().id() + " (" + who + ")");
            }
        }
        return String.join(", ", voices);
    }

    JsonObject json() {
        EditionBrief brief = standing.brief();
        JsonObject line = new JsonObject();
        line.addProperty("folder", String.valueOf(standing.folder()));
        line.addProperty("articleId", brief.articleId());
        line.addProperty("title", brief.title());
        line.addProperty("seconds", Math.rint(audioSeconds() * 1000) / 1000);
        line.addProperty("chapters", brief.chapters());
        if (brief.loudness() != null) {
            line.addProperty("integratedLufs", brief.loudness());
        }
        line.addProperty("realTimeFactor", Math.rint(wallSeconds / audioSeconds() * 1e5) / 1e5);
        line.addProperty("key", standing.key());
        line.addProperty("kept", edition == null);
        return line;
    }

    private static String words(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
