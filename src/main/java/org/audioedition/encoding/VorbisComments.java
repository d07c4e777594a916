package org.audioedition.encoding;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.audioedition.audio.Cue;
import org.audioedition.audio.PcmFormat;
import org.jspecify.annotations.Nullable;

/**
 * Tags as FLAC and Opus have them: the Vorbis comment header, with the chapter extension (wiki.xiph.org,
 * "Chapter Extension") and FLAC's picture block (RFC 9639, section 8.8).
 */
final class VorbisComments {

    /**
     * The extension counts chapters in three digits. A fourth is worse than nothing: ffmpeg takes the title of chapter
     * 1000 for that of 100.
     */
    private static final int MOST_CHAPTERS = 1000;

    private static final int FRONT_COVER = 3;
    private static final int COLOUR_DEPTH = 24;

    private VorbisComments() {}

    /**
     * The header's body: the vendor, and all that the tags say but the picture.
     *
     * @param format in whose frames the chapters are counted
     */
    static byte[] header(Tags tags, PcmFormat format) {
        return header(tags.encodedBy(), comments(tags, format));
    }

    /** The same, with the picture among the comments, as Ogg wants it. */
    static byte[] headerWithPicture(Tags tags, PcmFormat format) {
        List<String> comments = comments(tags, format);
        if (tags.picture() != null) {
            comments.add("METADATA_BLOCK_PICTURE=" + Base64.getEncoder().encodeToString(picture(tags.picture())));
        }
        return header(tags.encodedBy(), comments);
    }

    private static List<String> comments(Tags tags, PcmFormat format) {
        List<String> comments = new ArrayList<>();
        add(comments, "TITLE", tags.title());
        add(comments, "ARTIST", tags.artist());
        add(comments, "ALBUM", tags.album());
        add(comments, "DATE", tags.date());
        add(comments, "GENRE", tags.genre());
        add(comments, "ORGANIZATION", tags.publisher());
        add(comments, "COPYRIGHT", tags.copyright());
        add(comments, "DESCRIPTION", tags.comment());
        add(comments, "LANGUAGE", tags.language());
        add(comments, "ENCODER", tags.encodedBy());
        if (tags.track() != null) {
            add(comments, "TRACKNUMBER", tags.track().toString());
        }
        if (tags.tracks() != null) {
            add(comments, "TRACKTOTAL", tags.tracks().toString());
        }
        add(comments, "LYRICS", tags.lyrics());
        for (int i = 0; i < Math.min(tags.chapters().size(), MOST_CHAPTERS); i++) {
            Cue chapter = tags.chapters().get(i);
            String key = String.format(Locale.ROOT, "CHAPTER%03d", i);
            add(comments, key, time(format.milliseconds(chapter.frame())));
            add(comments, key + "NAME", chapter.title());
        }
        return comments;
    }

    private static void add(List<String> comments, String key, @Nullable String value) {
        if (value != null) {
            comments.add(key + "=" + value);
        }
    }

    /** {@code HH:MM:SS.mmm}, which is all of the extension's times. */
    static String time(long milliseconds) {
        long seconds = milliseconds / 1000;
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d.%03d",
                seconds / 3600,
                seconds / 60 % 60,
                seconds % 60,
                milliseconds % 1000);
    }

    private static byte[] header(String vendor, List<String> comments) {
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        text(header, vendor);
        LittleEndian.put(header, comments.size(), 4);
        comments.forEach(comment -> text(header, comment));
        return header.toByteArray();
    }

    private static void text(ByteArrayOutputStream header, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        LittleEndian.put(header, bytes.length, 4);
        header.writeBytes(bytes);
    }

    /** FLAC's picture block, without the block's head. */
    static byte[] picture(Picture picture) {
        byte[] type = picture.mediaType().getBytes(StandardCharsets.US_ASCII);
        byte[] file = picture.bytes();
        ByteBuffer block = ByteBuffer.allocate(8 * 4 + type.length + file.length);
        block.putInt(FRONT_COVER).putInt(type.length).put(type);
        block.putInt(0);
        block.putInt(picture.width())
                .putInt(picture.height())
                .putInt(COLOUR_DEPTH)
                .putInt(0);
        block.putInt(file.length).put(file);
        return block.array();
    }
}
