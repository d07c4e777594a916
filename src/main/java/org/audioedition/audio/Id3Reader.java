package org.audioedition.audio;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the chapters of an ID3v2.3 or 2.4 tag. */
final class Id3Reader {

    private static final int FRAME_HEAD = 10;

    private Id3Reader() {}

    /** The chapters, in the order of the tag. */
    static List<Id3Chapter> chapters(ChunkReader tag) throws WavFormatException {
        if (tag.left() < FRAME_HEAD
                || !tag.part(3, "ID3 header").text(StandardCharsets.ISO_8859_1).equals("ID3")) {
            throw tag.fault("no ID3 header");
        }
        int version = tag.u8("ID3 version");
        if (version != 3 && version != 4) {
            throw tag.fault("ID3v2." + version + " is not read");
        }
        tag.skip(1, "ID3 revision");
        int flags = tag.u8("ID3 flags");
        if (flags != 0) {
            throw tag.fault("ID3 flags " + flags + " are not read");
        }
        ChunkReader frames = tag.part(syncSafe(tag), "ID3 frames");
        List<Id3Chapter> chapters = new ArrayList<>();
        while (frames.left() >= FRAME_HEAD) {
            String id = frames.id("ID3 frame");
            if (id.equals("\0\0\0\0")) {
                break;
            }
            ChunkReader body = frameBody(frames, version, id);
            if (id.equals("CHAP")) {
                chapters.add(chapter(body, version));
            }
        }
        return List.copyOf(chapters);
    }

    private static ChunkReader frameBody(ChunkReader frames, int version, String id) throws WavFormatException {
        long size = version == 4 ? syncSafe(frames) : frames.bigU32("ID3 frame size");
        frames.skip(2, "ID3 frame flags");
        return frames.part(size, "ID3 frame " + id);
    }

    private static Id3Chapter chapter(ChunkReader body, int version) throws WavFormatException {
        body.zeroEnded("CHAP id");
        long begin = body.bigU32("CHAP begin");
        long end = body.bigU32("CHAP end");
        body.skip(8, "CHAP byte offsets");
        String title = "";
        while (body.left() >= FRAME_HEAD) {
            String id = body.id("CHAP frame");
            ChunkReader frame = frameBody(body, version, id);
            if (id.equals("TIT2")) {
                title = frame.id3Text();
            }
        }
        return new Id3Chapter(title, begin, end);
    }

    /** Seven bits a byte. */
    private static long syncSafe(ChunkReader in) throws WavFormatException {
        long size = in.bigU32("ID3 size");
        if ((size & 0x80808080L) != 0) {
            throw in.fault("ID3 size is not sync-safe");
        }
        return (size >> 24 & 0x7F) << 21 | (size >> 16 & 0x7F) << 14 | (size >> 8 & 0x7F) << 7 | (size & 0x7F);
    }
}
