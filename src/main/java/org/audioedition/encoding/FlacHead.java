package org.audioedition.encoding;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.audioedition.audio.PcmFormat;

/**
 * What a FLAC file begins with (RFC 9639, section 8): the stream's properties, points to seek by, comments, a picture.
 * Its length is known at once; the properties and the points come at the end.
 */
final class FlacHead {

    static final int BLOCK_FRAMES = 4096;

    private static final int STREAMINFO = 0;
    private static final int SEEKTABLE = 3;
    private static final int VORBIS_COMMENT = 4;
    private static final int PICTURE = 6;
    private static final int STREAMINFO_BYTES = 34;
    private static final int POINT_BYTES = 18;
    private static final int SECONDS_A_POINT = 10;
    private static final int MOST_BLOCK_BYTES = (1 << 24) - 1;
    private static final int BLOCK_HEAD = 4;
    private static final int MAGIC = 4;

    private final Tags tags;
    private final PcmFormat format;
    private final ByteBuffer points;
    private final int framesAPoint;
    private final long frames;
    private int nextPoint;

    FlacHead(Tags tags, PcmFormat format, long frames) {
        this.tags = tags;
        this.format = format;
        this.frames = frames;
        this.framesAPoint = SECONDS_A_POINT * format.sampleRate();
        long count = (frames + framesAPoint - 1) / framesAPoint;
        this.points = ByteBuffer.allocate(Math.toIntExact(count * POINT_BYTES));
    }

    /** The head with zeros for what is not known yet. */
    byte[] placeholder() throws EncoderException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        head.writeBytes("fLaC".getBytes(StandardCharsets.US_ASCII));
        block(head, STREAMINFO, new byte[STREAMINFO_BYTES]);
        if (points.capacity() > 0) {
            block(head, SEEKTABLE, new byte[points.capacity()]);
        }
        if (tags.picture() != null) {
            block(head, PICTURE, VorbisComments.picture(tags.picture()));
        }
        int last = 0x80;
        block(head, last | VORBIS_COMMENT, VorbisComments.header(tags, format));
        return head.toByteArray();
    }

    private static void block(ByteArrayOutputStream head, int type, byte[] body) throws EncoderException {
        if (body.length > MOST_BLOCK_BYTES) {
            throw new EncoderException("cannot make FLAC: its tags would have " + body.length
                    + " bytes, and the format holds 16 MiB; leave the lyrics out");
        }
        head.writeBytes(
                ByteBuffer.allocate(BLOCK_HEAD).putInt(type << 24 | body.length).array());
        head.writeBytes(body);
    }

    /** Notes where a block of samples begins, in frames and in bytes from the first block. */
    void blockAt(long firstFrame, long bytes) {
        if (firstFrame + BLOCK_FRAMES > (long) nextPoint * framesAPoint && points.hasRemaining()) {
            long inBlock = Math.min(BLOCK_FRAMES, frames - firstFrame);
            points.putLong(firstFrame).putLong(bytes).putShort((short) inBlock);
            nextPoint++;
        }
    }

    /**
     * Puts in what was not known.
     *
     * @param streamInfo as the library says it
     */
    void complete(Output output, byte[] streamInfo) throws IOException {
        ByteBuffer properties = ByteBuffer.wrap(streamInfo.clone());
        // The library counts the last block as the smallest, and states nonsense about frames that are not there.
        properties.putShort(0, (short) BLOCK_FRAMES).putShort(2, (short) BLOCK_FRAMES);
        if (frames == 0) {
            properties.put(4, new byte[6]);
        }
        output.replace(MAGIC + BLOCK_HEAD, properties.array());
        if (points.capacity() > 0) {
            output.replace(MAGIC + BLOCK_HEAD + STREAMINFO_BYTES + BLOCK_HEAD, points.array());
        }
    }
}
