package org.audioedition.cli;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.audioedition.batch.Receipt;
import org.audioedition.edition.AudioTrack;
import org.audioedition.edition.Edition;
import org.audioedition.edition.Ledger;
import org.audioedition.quotation.Speaker;
import org.audioedition.voice.Voice;

/** What was made, in a few lines for people or one for programs. */
final class Summary {

    private final Edition edition;
    private final Receipt receipt;
    private final double wallSeconds;

    Summary(Edition edition, Receipt receipt, double wallSeconds) {
        this.edition = edition;
        this.receipt = receipt;
        this.wallSeconds = wallSeconds;
    }

    private double audioSeconds() {
        return edition.timeline().seconds(edition.timeline().frames());
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        int chapters = edition.chapters().size();
        lines.add(words(
                "%s: %d:%02d in %d chapter%s",
                String.valueOf(receipt.folder()),
                (long) audioSeconds() / 60,
                (long) audioSeconds() % 60,
                chapters,
                chapters == 1 ? "" : "s"));
        lines.add("  voices: " + voices());
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
    private String voices() {
        List<String> voices = new ArrayList<>();
        for (Map.Entry<Voice, String> role : edition.cast().roles().entrySet()) {
            List<String> speakers = edition.quotations().speakers().stream()
                    .filter(speaker ->
                            role.getKey().equals(edition.cast().bySpeaker().get(speaker.id())))
                    .map(Speaker::name)
                    .toList();
            boolean heard = role.getValue().startsWith("narrator")
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
        JsonObject line = new JsonObject();
        line.addProperty("folder", String.valueOf(receipt.folder()));
        line.addProperty("articleId", edition.article().id());
        line.addProperty("title", edition.metadata().title());
        line.addProperty("seconds", Math.rint(audioSeconds() * 1000) / 1000);
        line.addProperty("chapters", edition.chapters().size());
        AudioTrack track = edition.track();
        if (track != null && Double.isFinite(track.loudness().integratedLufs())) {
            line.addProperty("integratedLufs", Math.rint(track.loudness().integratedLufs() * 100) / 100);
        }
        line.addProperty("realTimeFactor", Math.rint(wallSeconds / audioSeconds() * 1e5) / 1e5);
        return line;
    }

    private static String words(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
