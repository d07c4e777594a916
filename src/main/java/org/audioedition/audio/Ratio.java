package org.audioedition.audio;

/**
 * Interpolation from one rate to another: of a stretch of samples with more of them, or silence, on both sides.
 *
 * <p>Where the stretch begins, the two clocks agree; after whole seconds they do again, so a stream can be cut there.
 * Every output frame is the same sum of the same numbers wherever the cut was.
 */
final class Ratio {

    private static final int FINE_TAPS = 16;
    private static final int DIRECT_TAPS = 64;
    private static final int SLACK = 16;

    private final boolean upwards;
    private final Polyphase table;
    private final int lead;
    private float[] doubled = new float[0];

    /** @param to a rate other than {@code from} */
    Ratio(int from, int to) {
        upwards = from < to;
        if (upwards) {
            table = new Polyphase(2 * from, to, FINE_TAPS, new KaiserSinc(FINE_TAPS / 2.0, 1, 10.3));
        } else {
            int taps = (int) ((long) DIRECT_TAPS * from / to + 15) / 16 * 16;
            double cutoff = 0.9 * to / from;
            table = new Polyphase(from, to, taps, new KaiserSinc(taps / 2.0, cutoff, 10.3));
        }
        lead = table.margin() / 2 + 1;
    }

    /** How many samples must be there before the stretch, and after it. */
    int margin() {
        return upwards ? Doubler.MARGIN + lead : table.margin();
    }

    /** How long an array must be that holds {@code count} samples and both margins: the rest is read, but not heard. */
    static int length(int count, int margin) {
        return count + 2 * margin + SLACK;
    }

    /** Writes {@code frames} frames from {@code offset}; the first lies at {@code source[margin()]}. */
    void interpolate(float[] source, int count, float[] out, int offset, int frames) {
        if (upwards) {
            int doubledCount = count + 2 * lead + 4;
            doubled = room(doubled, 2 * doubledCount + 8);
            Doubler.twice(source, Doubler.MARGIN, doubledCount, doubled);
            table.interpolate(doubled, 2 * lead, out, offset, frames);
        } else {
            table.interpolate(source, table.margin(), out, offset, frames);
        }
    }

    /** The array, or a longer one. */
    static float[] room(float[] array, int length) {
        return array.length >= length ? array : new float[length + length / 4];
    }
}
