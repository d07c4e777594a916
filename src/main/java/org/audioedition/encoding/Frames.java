package org.audioedition.encoding;

import java.io.EOFException;
import java.io.IOException;
import org.audioedition.audio.PcmSource;

/** The samples of a source in blocks of one length; the last may be shorter. */
final class Frames {

    private final PcmSource source;
    private final float[] block;
    private long read;

    Frames(PcmSource source, int blockLength) {
        this.source = source;
        this.block = new float[blockLength];
    }

    /** The block that {@link #next} fills. */
    float[] block() {
        return block;
    }

    /**
     * Reads the next block.
     *
     * @return its frames; 0 at the end
     * @throws EOFException if the source has more or fewer frames than it states
     */
    int next() throws IOException {
        int filled = 0;
        while (filled < block.length) {
            float[] room = filled == 0 ? block : new float[block.length - filled];
            int count = source.read(room);
            if (count == 0) {
                break;
            }
            if (room != block) {
                System.arraycopy(room, 0, block, filled, count);
            }
            filled += count;
        }
        read += filled;
        if (read > source.frames() || (filled < block.length && read < source.frames())) {
            throw new EOFException("audio has " + read + " frames where " + source.frames() + " were stated");
        }
        return filled;
    }
}
