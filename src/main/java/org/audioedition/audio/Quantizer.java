package org.audioedition.audio;

/**
 * Rounds samples to 16 or 24 bits with triangular dither, and lays them out as little-endian frames.
 *
 * <p>The dither (Lipshitz, Wannamaker, Vanderkooy 1992: two uniform numbers a sample, together two steps wide) comes
 * from a generator that starts at the same seed for every stream, so the bytes depend on the samples alone.
 */
final class Quantizer {

    private static final int SEED = 0x2545F491;

    private final int bits;
    private final int channels;
    private int random = SEED;

    Quantizer(PcmFormat format) {
        bits = format.bitsPerSample();
        channels = format.channels();
    }

    /**
     * Rounds {@code count} samples in place and writes their frames from {@code to}.
     *
     * @param x full scale at ±1; what is above, up to ±1.9, is held at full scale
     */
    void quantize(float[] x, int offset, int count, byte[] bytes, int to) {
        if (bits == 16 && channels == 1) {
            mono16(x, offset, count, bytes, to);
        } else {
            any(x, offset, count, bytes, to);
        }
    }

    /** What {@link #any} does, for the one format that is made all the time: in half its time. */
    private void mono16(float[] x, int offset, int count, byte[] bytes, int to) {
        int r = random;
        int b = to;
        for (int i = offset, end = offset + count; i < end; i++) {
            r ^= r << 13;
            r ^= r >>> 17;
            r ^= r << 5;
            int value = ((int) (x[i] * 0x1p30f) + (r & 0x7FFF) + (r >>> 16 & 0x7FFF) + (0x4000 - 0x7FFF)) >> 15;
            if (value > 0x7FFF) {
                value = 0x7FFF;
            } else if (value < -0x7FFF) {
                value = -0x7FFF;
            }
            x[i] = value * 0x1p-15f;
            bytes[b] = (byte) value;
            bytes[b + 1] = (byte) (value >> 8);
            b += 2;
        }
        random = r;
    }

    private void any(float[] x, int offset, int count, byte[] bytes, int to) {
        // Samples become fixed point with 31 - bits bits below the step: that many random bits are the dither.
        final int fraction = 31 - bits;
        final int mask = (1 << fraction) - 1;
        final int round = (1 << fraction >> 1) - mask;
        final int top = (1 << (bits - 1)) - 1;
        final float step = 1f / (1 << (bits - 1));
        int r = random;
        int b = to;
        for (int i = offset, end = offset + count; i < end; i++) {
            r ^= r << 13;
            r ^= r >>> 17;
            r ^= r << 5;
            int fixed = (int) (x[i] * 0x1p30f);
            int value = (fixed + (r & mask) + (r >>> 16 & mask) + round) >> fraction;
            value = Math.max(-top, Math.min(top, value));
            x[i] = value * step;
            for (int c = 0; c < channels; c++) {
                for (int shift = 0; shift < bits; shift += 8) {
                    bytes[b++] = (byte) (value >> shift);
                }
            }
        }
        random = r;
    }
}
