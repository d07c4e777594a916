package org.audioedition.check;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.audioedition.audio.Cue;
import org.audioedition.audio.Id3Chapter;
import org.audioedition.audio.WavChunk;
import org.audioedition.audio.WavReader;

/** The chapters of the WAV file, told twice: as cue points with labels, and as ID3 chapters. */
final class WavChaptersCheck {

    /** A cue counts frames in 32 bits; a chapter that ends later has none. */
    private static final long MOST_CUE_FRAMES = 0xFFFFFFFFL;
    /** Two levels of an ID3 table of contents, of 255 each. */
    private static final int MOST_ID3 = 255 * 255;

    private static final int POINT = 24;
    /** More than a label for every one of a hundred thousand chapters. */
    private static final int MOST_BYTES = 1 << 26;

    private WavChaptersCheck() {}

    static void check(EditionRecord edition, WavReader wav, SeekableByteChannel channel, Faults faults)
            throws IOException {
        String file = edition.audio().file();
        List<EditionRecord.Chapter> chapters = edition.chapters();
        List<EditionRecord.Chapter> near = chapters.stream()
                .filter(chapter -> chapter.endFrame() <= MOST_CUE_FRAMES)
                .toList();
        cues(near, wav.cues(), file, faults);
        for (WavChunk chunk : wav.chunks()) {
            if (chunk.id().equals("cue ")) {
                ids(body(channel, chunk), file, faults);
            } else if (chunk.id().equals("LIST/adtl")) {
                labelsFirst(body(channel, chunk), file, faults);
            }
        }
        List<EditionRecord.Chapter> told = chapters.subList(0, Math.min(chapters.size(), MOST_ID3));
        id3(told, wav.id3Chapters(), edition.audio(), faults);
    }

    private static void cues(List<EditionRecord.Chapter> chapters, List<Cue> cues, String file, Faults faults) {
        String count = "it has " + cues.size() + " cue points, the edition " + chapters.size() + " chapters for them";
        faults.unless(cues.size() == chapters.size(), Rule.WAV_CUES, file, count);
        for (int i = 0; i < Math.min(cues.size(), chapters.size()); i++) {
            Cue cue = cues.get(i);
            EditionRecord.Chapter chapter = chapters.get(i);
            faults.unless(
                    cue.frame() == chapter.beginFrame()
                            && cue.end() == chapter.endFrame()
                            && cue.title().equals(chapter.title()),
                    Rule.WAV_CUES,
                    file,
                    "cue " + i + " is \"" + cue.title() + "\", frames " + cue.frame() + " to " + cue.end()
                            + "; chapter " + chapter.id() + " is \"" + chapter.title() + "\", "
                            + chapter.beginFrame() + " to " + chapter.endFrame());
        }
    }

    /** ffmpeg takes a cue and an ID3 chapter for one when cues count from 0. */
    private static void ids(ByteBuffer cues, String file, Faults faults) {
        List<Long> ids = new ArrayList<>();
        for (int at = 4; at + POINT <= cues.limit(); at += POINT) {
            ids.add(Integer.toUnsignedLong(cues.getInt(at)));
        }
        boolean counted = IntStream.range(0, ids.size()).allMatch(i -> ids.get(i) == i);
        faults.unless(counted, Rule.WAV_CUES, file, "its cues have the ids " + ids + ", wanted is 0, 1, 2 …");
    }

    /** ffmpeg stops at the first entry that is no label, libsndfile at the first length. */
    private static void labelsFirst(ByteBuffer list, String file, Faults faults) {
        String last = "labl";
        for (int at = 4; at + 8 <= list.limit(); ) {
            byte[] id = new byte[4];
            list.get(at, id);
            String kind = new String(id, StandardCharsets.ISO_8859_1);
            String message = "in its list adtl stands " + kind + " behind " + last;
            faults.unless(!kind.equals("labl") || last.equals("labl"), Rule.WAV_CUES, file, message);
            last = kind;
            long size = Integer.toUnsignedLong(list.getInt(at + 4));
            at = (int) Math.min(list.limit(), at + 8 + size + (size & 1));
        }
    }

    private static void id3(
            List<EditionRecord.Chapter> chapters, List<Id3Chapter> tags, EditionRecord.Audio audio, Faults faults) {
        String count = "it has " + tags.size() + " ID3 chapters, the edition " + chapters.size();
        faults.unless(tags.size() == chapters.size(), Rule.WAV_ID3, audio.file(), count);
        for (int i = 0; i < Math.min(tags.size(), chapters.size()); i++) {
            Id3Chapter tag = tags.get(i);
            EditionRecord.Chapter chapter = chapters.get(i);
            faults.unless(
                    Math.abs(tag.beginMillis() - audio.millis(chapter.beginFrame())) <= 1
                            && Math.abs(tag.endMillis() - audio.millis(chapter.endFrame())) <= 1
                            && tag.title().equals(chapter.title()),
                    Rule.WAV_ID3,
                    audio.file(),
                    "ID3 chapter " + i + " is \"" + tag.title() + "\", " + tag.beginMillis() + " to "
                            + tag.endMillis() + " ms; chapter " + chapter.id() + " is \"" + chapter.title() + "\", "
                            + Math.round(audio.millis(chapter.beginFrame())) + " to "
                            + Math.round(audio.millis(chapter.endFrame())) + " ms");
        }
    }

    private static ByteBuffer body(SeekableByteChannel channel, WavChunk chunk) throws IOException {
        ByteBuffer body = ByteBuffer.allocate((int) Math.min(chunk.size(), MOST_BYTES));
        channel.position(chunk.offset());
        while (body.hasRemaining()) {
            if (channel.read(body) < 0) {
                throw new EOFException("file grew shorter while it was read");
            }
        }
        return body.flip().order(ByteOrder.LITTLE_ENDIAN);
    }
}
