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
        // Samples become fixed point with 31 - bits bits below the step: that many random bits are the dither.
        final int fraction = 31 - bits;
        final int mask = (1 << fraction) - 1;
        final int round = (1 << fraction >> 1) - mask;
        final int top = (1 << (bits - 1)) - 1;
        final float step = 1f / (1 << (bits - 1));
        int r = random;
        for (int i = offset, end = offset + count; i < end; i++) {
            r ^= r << 13;
            r ^= r >>> 17;
            r ^= r << 5;
            int fixed = (int) (x[i] * 0x1p30f);
            int value = (fixed + (r & mask) + (r >>> 16 & mask) + round) >> fraction;
            if (value > top) {
                value = top;
            } else if (value < -top) {
                value = -top;
            }
            x[i] = value * step;
        }
        random = r;
        pack(x, offset, count, bytes, to);
    }

    private void pack(float[] x, int offset, int count, byte[] bytes, int to) {
        if (bits == 16) {
            pack16(x, offset, count, bytes, to);
        } else {
            pack24(x, offset, count, bytes, to);
        }
    }

    private void pack16(float[] x, int offset, int count, byte[] bytes, int to) {
        int b = to;
        for (int i = offset, end = offset + count; i < end; i++) {
            int value = (int) (x[i] * 0x1p15f);
            bytes[b] = (byte) value;
            bytes[b + 1] = (byte) (value >> 8);
            b += 2;
            if (channels == 2) {
                bytes[b] = (byte) value;
                bytes[b + 1] = (byte) (value >> 8);
                b += 2;
            }
        }
    }

    private void pack24(float[] x, int offset, int count, byte[] bytes, int to) {
        int b = to;
        for (int i = offset, end = offset + count; i < end; i++) {
            int value = (int) (x[i] * 0x1p23f);
            for (int c = 0; c < channels; c++) {
                bytes[b] = (byte) value;
                bytes[b + 1] = (byte) (value >> 8);
                bytes[b + 2] = (byte) (value >> 16);
                b += 3;
            }
        }
    }
}
