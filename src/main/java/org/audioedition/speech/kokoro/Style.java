package org.audioedition.speech.kokoro;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.audioedition.speech.onnx.ModelException;

/**
 * A voice as the model takes it: for every length of a row, to {@value #ROWS} tokens, {@value #WIDTH} numbers.
 *
 * <p>A voice file is the rows one after the other, 32-bit floats, the least significant byte first.
 */
final class Style {

    static final int WIDTH = 256;
    static final int ROWS = 510;
    static final int FILE_BYTES = ROWS * WIDTH * Float.BYTES;

    private final float[] rows;

    private Style(float[] rows) {
        this.rows = rows;
    }

    /**
     * The voice in a file's bytes.
     *
     * @throws ModelException if they are too few or too many
     */
    static Style read(String name, byte[] file) throws ModelException {
        if (file.length != FILE_BYTES) {
            throw new ModelException(
                    "the voice " + name + " has " + file.length + " bytes, not " + FILE_BYTES + "; install it anew");
        }
        float[] rows = new float[ROWS * WIDTH];
        ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(rows);
        return new Style(rows);
    }

    /** So much of this voice and the rest of another. */
    Style mixedWith(Style other, double share) {
        float[] mixed = new float[rows.length];
        for (int i = 0; i < mixed.length; i++) {
            mixed[i] = (float) (share * rows[i] + (1 - share) * other.rows[i]);
        }
        return new Style(mixed);
    }

    /** The numbers for a row of so many tokens, those of the silence around it not counted. */
    float[] row(int tokens) {
        float[] row = new float[WIDTH];
        System.arraycopy(rows, Math.min(tokens, ROWS - 1) * WIDTH, row, 0, WIDTH);
        return row;
    }
}
