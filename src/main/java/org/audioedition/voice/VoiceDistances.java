package org.audioedition.voice;

/** How unlike voices sound: 0 for one voice, 1 for the two of a pack that are furthest apart. */
@FunctionalInterface
public interface VoiceDistances {

    /** The distance of two voices, 0 to 1, the same in both directions. */
    double between(Voice one, Voice other);

    /** Nobody has measured: any two voices are as unlike as can be. */
    static VoiceDistances unknown() {
        return (one, other) -> one.equals(other) ? 0 : 1;
    }
}
