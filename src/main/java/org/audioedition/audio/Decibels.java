package org.audioedition.audio;

/** Ratios as decibels and back, by {@link StrictMath} so that every machine gets the same bits. */
final class Decibels {

    private Decibels() {}

    /** Decibels of a ratio of power; minus infinity for 0. */
    static double ofPower(double ratio) {
        return 10 * StrictMath.log10(ratio);
    }

    /** Decibels of a ratio of amplitude; minus infinity for 0. */
    static double ofAmplitude(double ratio) {
        return 20 * StrictMath.log10(ratio);
    }

    /** The ratio of amplitude of {@code decibels}. */
    static double toAmplitude(double decibels) {
        return StrictMath.pow(10, decibels / 20);
    }

    /** The ratio of power of {@code decibels}. */
    static double toPower(double decibels) {
        return StrictMath.pow(10, decibels / 10);
    }
}
