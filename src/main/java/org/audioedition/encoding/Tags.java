package org.audioedition.encoding;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.audioedition.audio.Cue;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of itself. Every container gets as much of it as it has a place for.
 *
 * @param date ISO 8601: a year, a month or a day, with or without a time
 * @param language BCP 47
 * @param encodedBy the program that made the file, with its version
 * @param track its place among {@code tracks}, from 1; no tracks without a track
 * @param lyrics all the words that are heard
 * @param chapters in order, counted in frames of the source
 */
public record Tags(
        String title,
        @Nullable String artist,
        @Nullable String album,
        @Nullable String date,
        String genre,
        @Nullable String publisher,
        @Nullable String copyright,
        @Nullable String comment,
        String language,
        String encodedBy,
        @Nullable Integer track,
        @Nullable Integer tracks,
        @Nullable String lyrics,
        List<Cue> chapters,
        @Nullable Picture picture) {

    private static final Pattern DATE = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T.*)?)?)?");

    public Tags {
        chapters = List.copyOf(chapters);
        Stream<@Nullable String> texts =
                Stream.of(title, artist, album, genre, publisher, copyright, comment, language, encodedBy, lyrics);
        Stream.concat(texts, chapters.stream().map(Cue::title)).forEach(Tags::checkText);
        if (date != null && !DATE.matcher(date).matches()) {
            throw new IllegalArgumentException("date \"" + date + "\"");
        }
        if ((track != null && track < 1) || (tracks != null && (track == null || tracks < track))) {
            throw new IllegalArgumentException("track " + track + " of " + tracks);
        }
    }

    private static void checkText(@Nullable String text) {
        // Every container ends texts with it somewhere.
        if (text != null && text.indexOf(0) >= 0) {
            throw new IllegalArgumentException("NUL in \"" + text.replace('\0', ' ') + "\"");
        }
    }

    /** The track's place as {@code 3/12} or {@code 3}, or nothing. */
    @Nullable
    String place() {
        if (track == null) {
            return null;
        }
        return tracks == null ? track.toString() : track + "/" + tracks;
    }
}
