package org.audioedition.publish.report;

import java.io.IOException;
import org.audioedition.audio.Loudness;
import org.audioedition.audio.PcmSource;
import org.audioedition.audio.ProgramMeter;

/**
 * A whole edition's sound as it is drawn and measured.
 *
 * @param lowest the lowest sample of each of at most {@link #COLUMNS} equal stretches, full scale at ±1
 * @param highest the highest one
 * @param shortTermLufs the course of short-term loudness, of at most as many points; none under 3 s
 * @param loudness what the meters read
 */
@SuppressWarnings("ArrayRecordComponent") // It is drawn once, and compared with nothing.
record SoundPicture(float[] lowest, float[] highest, double[] shortTermLufs, Loudness loudness) {

    /** More could not be told apart on a screen. */
    static final int COLUMNS = 1200;

    private static final int BLOCK = 1 << 14;

    /** Reads a source to its end, once. */
    static SoundPicture of(PcmSource source) throws IOException {
        ProgramMeter meter = new ProgramMeter(source.format());
        long frames = source.frames();
        int columns = (int) Math.min(COLUMNS, frames);
        float[] lowest = new float[columns];
        float[] highest = new float[columns];
        float[] block = new float[BLOCK];
        long at = 0;
        int column = 0;
        long border = border(0, columns, frames);
        for (int count; (count = source.read(block)) > 0; ) {
            meter.add(block, 0, count);
            for (int i = 0; i < count; i++) {
                if (at == border) {
                    border = border(++column, columns, frames);
                }
                lowest[column] = Math.min(lowest[column], block[i]);
                highest[column] = Math.max(highest[column], block[i]);
                at++;
            }
        }
        return new SoundPicture(lowest, highest, meter.shortTermLufs(COLUMNS), meter.reading());
    }

    /** The frame after a column's last one. */
    private static long border(int column, int columns, long frames) {
        return (column + 1L) * frames / Math.max(1, columns);
    }
}
