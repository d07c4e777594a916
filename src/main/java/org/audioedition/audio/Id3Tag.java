package org.audioedition.audio;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * An ID3v2.3 tag with chapters (ID3v2 Chapter Frame Addendum 1.0): for WAV and for MP3 alike.
 *
 * <p>Texts are UTF-16 with a byte order mark, the only Unicode that version 2.3 has. A table of contents holds at most
 * 255 entries, so more chapters are put into tables of 255 under one at the top.
 *
 * @param texts frames such as {@code TIT2}, {@code TPE1}, {@code TALB}, {@code TCON}, {@code TLAN}, {@code TYER}, in
 *     the order wanted; not {@code TXXX}
 * @param chapters in order; at most 65025
 * @param sampleRate at which the chapters' frames are counted
 */
public record Id3Tag(List<TextTag> texts, List<Cue> chapters, int sampleRate) {

    private static final int MAX_CHILDREN = 255;
    private static final int TOP_LEVEL = 2;
    private static final int ORDERED = 1;

    public Id3Tag {
        texts = List.copyOf(texts);
        chapters = List.copyOf(chapters);
        for (TextTag text : texts) {
            if (!text.id().startsWith("T") || text.id().equals("TXXX")) {
                throw new IllegalArgumentException("no ID3 text frame: " + text.id());
            }
        }
        if (chapters.size() > MAX_CHILDREN * MAX_CHILDREN) {
            throw new IllegalArgumentException("chapters " + chapters.size());
        }
    }

    /** The whole tag: header and frames, without padding. */
    public byte[] bytes() {
        ByteArrayOutputStream frames = new ByteArrayOutputStream();
        for (TextTag text : texts) {
            frames.writeBytes(text(text.id(), text.text()));
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
        return frame("CTOC", body.toByteArray());
    }

    private static String chapterId(int index) {
        return "chp" + index;
    }

    private byte[] chapter(int index) {
        Cue cue = chapters.get(index);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(zeroEnded(chapterId(index)));
        u32(body, milliseconds(cue.frame()));
        u32(body, milliseconds(cue.end()));
        u32(body, -1);
        u32(body, -1);
        body.writeBytes(text("TIT2", cue.title()));
        return frame("CHAP", body.toByteArray());
    }

    /** Rounded half up, from the frame count alone, so that one chapter ends where the next begins. */
    private long milliseconds(long frames) {
        return (frames * 2000 + sampleRate) / (2L * sampleRate);
    }

    private static byte[] text(String id, String text) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write(1);
        body.write(0xFF);
        body.write(0xFE);
        body.writeBytes(text.getBytes(StandardCharsets.UTF_16LE));
        return frame(id, body.toByteArray());
    }

    private static byte[] frame(String id, byte[] body) {
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        frame.writeBytes(id.getBytes(StandardCharsets.US_ASCII));
        u32(frame, body.length);
        frame.write(0);
        frame.write(0);
        frame.writeBytes(body);
        return frame.toByteArray();
    }

    private static byte[] zeroEnded(String ascii) {
        return (ascii + '\0').getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void u32(ByteArrayOutputStream out, long value) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            out.write((int) (value >> shift));
        }
    }
}
