package org.audioedition.encoding;

import java.util.Set;

/**
 * What kind of MP3 is wanted.
 *
 * @param bitrate at most 160 kbit/s below 32 kHz
 * @param sampleRate 22050, 24000, 32000, 44100 or 48000; the source is resampled if it has another
 * @param tagged whether the file begins with an ID3 tag; DAISY 2.02 wants none
 */
public record Mp3Settings(Bitrate bitrate, int sampleRate, boolean tagged) {

    private static final Set<Integer> RATES = Set.of(22050, 24000, 32000, 44100, 48000);
    private static final int LOWEST_OF_MPEG_1 = 32000;
    private static final int MOST_OF_MPEG_2 = 160;

    public Mp3Settings {
        if (!RATES.contains(sampleRate)) {
            throw new IllegalArgumentException("MP3 of " + sampleRate + " Hz");
        }
        if (sampleRate < LOWEST_OF_MPEG_1
                && bitrate instanceof Bitrate.Constant constant
                && constant.kbps() > MOST_OF_MPEG_2) {
            throw new IllegalArgumentException("MP3 of " + constant.kbps() + " kbit/s at " + sampleRate + " Hz");
        }
    }

    /** A tagged file of 44.1 kHz, which everything plays. */
    public static Mp3Settings of(Bitrate bitrate) {
        return new Mp3Settings(bitrate, 44100, true);
    }
}
