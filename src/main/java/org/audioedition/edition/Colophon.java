package org.audioedition.edition;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.audioedition.article.Metadata;
import org.audioedition.timeline.TimedSentence;
import org.audioedition.voice.Voice;
import org.jspecify.annotations.Nullable;

/**
 * What every form of an edition says of it, in the same words.
 *
 * @param identifier a URN that a re-issue keeps: {@code urn:uuid:…}, made of the article's id (RFC 9562, version 8)
 * @param title the article's
 * @param author who wrote it, or null
 * @param publisher who published it, or null
 * @param date the day of publication as ISO 8601, or null
 * @param language a BCP 47 tag
 * @param rights who may do what with it, or null
 * @param narrators the voices that are heard, the narrator first, each with its engine
 * @param disclosure a sentence that says that the voices are synthetic, and which they are
 * @param generator the program and its version
 */
public record Colophon(
        String identifier,
        String title,
        @Nullable String author,
        @Nullable String publisher,
        @Nullable String date,
        String language,
        @Nullable String rights,
        List<String> narrators,
        String disclosure,
        String generator) {

    /** The setting that holds the house's own sentence, where it has one. */
    public static final String DISCLOSURE = "disclosure";

    /** Version 8 and the variant of RFC 9562, in the two halves of a UUID. */
    private static final long VERSION_8 = 0x8000L;

    private static final long VARIANT = 0x8000_0000_0000_0000L;

    public Colophon {
        narrators = List.copyOf(narrators);
    }

    static Colophon of(Edition edition) {
        Metadata metadata = edition.metadata();
        List<Voice> heard = heard(edition);
        return new Colophon(
                "urn:uuid:" + uuid(edition.article().id()),
                metadata.title(),
                metadata.byline(),
                metadata.publisher(),
                metadata.day(),
                metadata.language(),
                metadata.rights(),
                heard.stream()
                        .map(voice -> voice.id() + " (" + voice.engine() + ")")
                        .toList(),
                edition.settings()
                        .getOrDefault(DISCLOSURE, "Read by synthetic voices, not by people: " + byEngine(heard) + "."),
                edition.generator());
    }

    /** The year of publication, or null. */
    public @Nullable String year() {
        return date == null ? null : date.substring(0, 4);
    }

    /** The narrators in one line. */
    public String narratorLine() {
        return String.join(", ", narrators);
    }

    /** {@code af_heart, am_adam (Kokoro-82M)}. */
    private static String byEngine(List<Voice> voices) {
        Map<String, List<String>> engines = new LinkedHashMap<>();
        voices.forEach(voice -> engines.computeIfAbsent(voice.engine(), engine -> new ArrayList<>())
                .add(voice.id()));
        return engines.entrySet().stream()
                .map(engine -> String.join(", ", engine.getValue()) + " (" + engine.getKey() + ")")
                .collect(Collectors.joining(", "));
    }

    private static List<Voice> heard(Edition edition) {
        Set<String> ids =
                edition.timeline().sentences().map(TimedSentence::voice).collect(Collectors.toSet());
        Voice narrator = edition.cast().narrator();
        return edition.cast().roles().keySet().stream()
                .filter(voice -> voice.equals(narrator) || ids.contains(voice.id()))
                .toList();
    }

    private static UUID uuid(String sha256) {
        ByteBuffer digest = ByteBuffer.wrap(HexFormat.of().parseHex(sha256));
        return new UUID(
                (digest.getLong() & ~0xF000L) | VERSION_8, (digest.getLong() & ~0xC000_0000_0000_0000L) | VARIANT);
    }
}
