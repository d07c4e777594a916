package org.audioedition.audio;

import java.util.Arrays;

/** A growing row of numbers, one for every 100 ms of a programme: 3.5 MB a day. */
final class Steps {

    private float[] values = new float[1024];
    private int count;

    /** How many there are. */
    int count() {
        return count;
    }

    /** The values, with room behind the last; not a copy. */
    float[] values() {
        return values;
    }

    /** Appends {@code value}. */
    void add(double value) {
        add(value, 1);
    }

    /** Appends {@code value} {@code times} times. */
    void add(double value, int times) {
        grow(count + times);
        Arrays.fill(values, count, count + times, (float) value);
        count += times;
    }

    /** Adds {@code value} to that at {@code index}; those before that were never set are 0. */
    void addAt(int index, double value) {
        if (index >= count) {
            grow(index + 1);
            count = index + 1;
        }
        values[index] += (float) value;
    }

    private void grow(int length) {
        if (length > values.length) {
            values = Arrays.copyOf(values, Math.max(length, values.length + values.length / 2));
        }
    }
}
