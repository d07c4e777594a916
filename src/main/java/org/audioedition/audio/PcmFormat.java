package org.audioedition.audio;

/**
 * How sound is stored: signed little-endian linear PCM.
 *
 * @param sampleRate frames a second, 8000 to 192000
 * @param channels 1, or 2 with the same speech in both
 * @param bitsPerSample 16 or 24
 */
public record PcmFormat(int sampleRate, int channels, int bitsPerSample) {

    public PcmFormat {
        if (sampleRate < 8000 || sampleRate > 192000) {
            throw new IllegalArgumentException("sampleRate " + sampleRate);
        }
        if (channels < 1 || channels > 2) {
            throw new IllegalArgumentException("channels " + channels);
        }
        if (bitsPerSample != 16 && bitsPerSample != 24) {
            throw new IllegalArgumentException("bitsPerSample " + bitsPerSample);
        }
    }

    /** Bytes of one frame: one sample of every channel. */
    public int bytesPerFrame() {
        return channels * bitsPerSample / 8;
    }

    /** The number of frames nearest to {@code seconds}, which is not negative. */
    public long frames(double seconds) {
        return Math.round(seconds * sampleRate);
    }

    /** The time of a frame in milliseconds, rounded half up: from its count alone, so what touches goes on touching. */
    public long milliseconds(long frame) {
        return milliseconds(frame, sampleRate);
    }

    static long milliseconds(long frame, int sampleRate) {
        return (frame * 2000 + sampleRate) / (2L * sampleRate);
    }

    /** How much louder BS.1770 reads the file than one of its equal channels, in LU: 0 or 3.01. */
    double channelGainLu() {
        return Decibels.ofPower(channels);
    }
}
