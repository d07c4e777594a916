package org.audioedition.publish.manifest;

import com.google.gson.JsonParseException;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.audioedition.article.Problem;
import org.audioedition.edition.AudioTrack;
import org.audioedition.edition.Edition;
import org.audioedition.publish.PublishedFile;
import org.jspecify.annotations.Nullable;

/**
 * An edition in a few words: what a report says of it, without its text and its times.
 *
 * @param articleId of its article
 * @param title its title
 * @param seconds of audio
 * @param chapters how many it has
 * @param loudness integrated, in LUFS; null for silence
 * @param notes what its article's editor should know before air
 * @param files all files but its record, in the order of the record
 */
public record EditionBrief(
        String articleId,
        String title,
        double seconds,
        int chapters,
        @Nullable Double loudness,
        List<Problem> notes,
        List<PublishedFile> files) {

    public EditionBrief {
        notes = List.copyOf(notes);
        files = List.copyOf(files);
    }

    /** What is to be said of an edition and its files. */
    public static EditionBrief of(Edition edition, List<PublishedFile> files) {
        AudioTrack track = edition.track();
        double loudness = track == null ? Double.NaN : track.loudness().integratedLufs();
        return new EditionBrief(
                edition.article().id(),
                edition.metadata().title(),
                edition.timeline().seconds(edition.timeline().frames()),
                edition.chapters().size(),
                Double.isFinite(loudness) ? Math.rint(loudness * 100) / 100 : null,
                edition.notes(),
                files);
    }

    /**
     * Reads it from a record, of which no more than that is held.
     *
     * @throws RecordException if it is no record of an edition
     */
    public static EditionBrief read(Reader record) throws IOException, RecordException {
        Draft draft = new Draft();
        try (JsonReader json = new JsonReader(record)) {
            json.beginObject();
            while (json.hasNext()) {
                draft.property(json);
            }
            json.endObject();
            return draft.brief();
        } catch (JsonParseException | IllegalStateException | IllegalArgumentException e) {
            throw new RecordException(String.valueOf(e.getMessage()), e);
        }
    }

    /** What has been read so far. */
    private static final class Draft {

        private @Nullable String articleId;
        private @Nullable String title;
        private long frames;
        private int sampleRate;
        private @Nullable Double loudness;
        private int chapters;
        private final List<Problem> notes = new ArrayList<>();
        private final List<PublishedFile> files = new ArrayList<>();

        void property(JsonReader json) throws IOException {
            switch (json.nextName()) {
                case "articleId" -> articleId = json.nextString();
                case "title" -> title = json.nextString();
                case "audio" -> each(json, name -> audio(name, json));
                case "chapters" ->
                    list(json, () -> {
                        json.skipValue();
                        chapters++;
                    });
                case "notes" -> list(json, () -> notes.add(note(json)));
                case "files" -> list(json, () -> files.add(file(json)));
                default -> json.skipValue();
            }
        }

        private void audio(String name, JsonReader json) throws IOException {
            switch (name) {
                case "frames" -> frames = json.nextLong();
                case "sampleRate" -> sampleRate = json.nextInt();
                case "loudness" ->
                    each(json, level -> {
                        if (level.equals("integratedLufs") && json.peek() != JsonToken.NULL) {
                            loudness = json.nextDouble();
                        } else {
                            json.skipValue();
                        }
                    });
                default -> json.skipValue();
            }
        }

        private static Problem note(JsonReader json) throws IOException {
            String[] parts = texts(json, "id", "place", "message");
            return Problem.note(parts[0], parts[1], parts[2]);
        }

        private static PublishedFile file(JsonReader json) throws IOException {
            String[] parts = texts(json, "name", "mediaType", "bytes", "sha256");
            return new PublishedFile(parts[0], parts[1], Long.parseLong(parts[2]), parts[3]);
        }

        /** The values of some properties of an object, all of which have to be there. */
        private static String[] texts(JsonReader json, String... names) throws IOException {
            List<String> wanted = List.of(names);
            String[] values = new String[names.length];
            each(json, name -> {
                int index = wanted.indexOf(name);
                if (index < 0) {
                    json.skipValue();
                } else {
                    values[index] = json.nextString();
                }
            });
            for (int i = 0; i < values.length; i++) {
                EditionReader.there(names[i], values[i]);
            }
            return values;
        }

        private EditionBrief brief() {
            if (sampleRate <= 0) {
                throw new IllegalArgumentException("audio.sampleRate is missing");
            }
            return new EditionBrief(
                    EditionReader.there("articleId", articleId),
                    EditionReader.there("title", title),
                    frames / (double) sampleRate,
                    chapters,
                    loudness,
                    notes,
                    files);
        }

        private static void list(JsonReader json, Item item) throws IOException {
            json.beginArray();
            while (json.hasNext()) {
                item.read();
            }
            json.endArray();
        }

        private static void each(JsonReader json, Property property) throws IOException {
            json.beginObject();
            while (json.hasNext()) {
                property.read(json.nextName());
            }
            json.endObject();
        }

        private interface Item {
            void read() throws IOException;
        }

        private interface Property {
            void read(String name) throws IOException;
        }
    }
}
