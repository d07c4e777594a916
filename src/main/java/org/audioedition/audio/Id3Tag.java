package org.audioedition.audio;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * An ID3v2.3 tag with chapters (ID3v2 Chapter Frame Addendum 1.0), for WAV and for MP3 alike.
 *
 * <p>Texts are UTF-16 with a byte order mark, the only Unicode that version 2.3 has. A table of contents holds at most
 * 255 entries, so more chapters are put into tables of 255 under one at the top.
 *
 * @param texts frames such as {@code TIT2}, {@code TPE1}, {@code TALB}, {@code TCON}, {@code TLAN}, {@code TYER}, in
 *     the order wanted; not {@code TXXX}
 * @param more frames that are no plain texts; they follow the texts
 * @param chapters in order; at most {@link #MOST_CHAPTERS}
 * @param sampleRate at which the chapters' frames are counted
 */
public record Id3Tag(List<TextTag> texts, List<Id3Frame> more, List<Cue> chapters, int sampleRate) {

    private static final int MAX_CHILDREN = 255;

    /** What a nested table of contents can hold: 255 tables of 255 chapters. */
    public static final int MOST_CHAPTERS = MAX_CHILDREN * MAX_CHILDREN;

    private static final int MAX_SIZE = 1 << 28;
    private static final int TOP_LEVEL = 2;
    private static final int ORDERED = 1;

    public Id3Tag {
        texts = List.copyOf(texts);
        more = List.copyOf(more);
        chapters = List.copyOf(chapters);
        for (TextTag text : texts) {
            if (!text.id().startsWith("T") || text.id().equals("TXXX")) {
                throw new IllegalArgumentException("no ID3 text frame: " + text.id());
            }
        }
        if (chapters.size() > MOST_CHAPTERS) {
            throw new IllegalArgumentException("chapters " + chapters.size());
        }
    }

    /** A tag of texts and chapters. */
    public Id3Tag(List<TextTag> texts, List<Cue> chapters, int sampleRate) {
        this(texts, List.of(), chapters, sampleRate);
    }

    /**
     * The whole tag: header and frames, without padding.
     *
     * @throws IllegalStateException if it came to 256 MiB, which is more than a tag can be
     */
    public byte[] bytes() {
        ByteArrayOutputStream frames = new ByteArrayOutputStream();
        for (TextTag text : texts) {
            frames.writeBytes(Id3Frame.text(text.id(), text.text()).bytes());
        }
        for (Id3Frame frame : more) {
            frames.writeBytes(frame.bytes());
        }
        if (!chapters.isEmpty()) {
            frames.writeBytes(contents());
        }
        for (int i = 0; i < chapters.size(); i++) {
            frames.writeBytes(chapter(i));
        }

        ByteArrayOutputStream tag = new ByteArrayOutputStream();
        tag.writeBytes(new byte[] {'I', 'D', '3', 3, 0, 0});
        int size = frames.size();
        if (size >= MAX_SIZE) {
            throw new IllegalStateException("ID3 tag of " + size + " bytes");
        }
        for (int shift = 21; shift >= 0; shift -= 7) {
            // The header's size has seven bits a byte, so that no player takes it for a frame of MP3.
            tag.write(size >> shift & 0x7F);
        }
        tag.writeBytes(frames.toByteArray());
        return tag.toByteArray();
    }

    private byte[] contents() {
        List<String> entries = new ArrayList<>();
        ByteArrayOutputStream parts = new ByteArrayOutputStream();
        for (int begin = 0; begin < chapters.size(); begin += MAX_CHILDREN) {
            List<String> children = new ArrayList<>();
            for (int i = begin; i < Math.min(chapters.size(), begin + MAX_CHILDREN); i++) {
                children.add(chapterId(i));
            }
            if (chapters.size() <= MAX_CHILDREN) {
                return table("toc", TOP_LEVEL | ORDERED, children);
            }
            String part = "toc" + begin / MAX_CHILDREN;
            entries.add(part);
            parts.writeBytes(table(part, ORDERED, children));
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(table("toc", TOP_LEVEL | ORDERED, entries));
        all.writeBytes(parts.toByteArray());
        return all.toByteArray();
    }

    private static byte[] table(String id, int flags, List<String> children) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(zeroEnded(id));
        body.write(flags);
        body.write(children.size());
        for (String child : children) {
            body.writeBytes(zeroEnded(child));
        }
        return new Id3Frame("CTOC", body.toByteArray()).bytes();
    }

    private static String chapterId(int index) {
        return "chp" + index;
    }

    private byte[] chapter(int index) {
        Cue cue = chapters.get(index);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(zeroEnded(chapterId(index)));
        Id3Frame.u32(body, PcmFormat.milliseconds(cue.frame(), sampleRate));
        Id3Frame.u32(body, PcmFormat.milliseconds(cue.end(), sampleRate));
        Id3Frame.u32(body, -1);
        Id3Frame.u32(body, -1);
        body.writeBytes(Id3Frame.text("TIT2", cue.title()).bytes());
        return new Id3Frame("CHAP", body.toByteArray()).bytes();
    }

    private static byte[] zeroEnded(String ascii) {
        return (ascii + '\0').getBytes(StandardCharsets.ISO_8859_1);
    }
}
