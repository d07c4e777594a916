package org.audioedition.encoding;

import java.nio.file.Path;

/** The door: makes encoders. What an encoder needs is looked for when it is used, not before. */
public final class Encoders {

    private static final int LOWEST_KBPS = 6;
    private static final int HIGHEST_KBPS = 256;

    private Encoders() {}

    /** MPEG layer III with an ID3v2.3 tag, and a first frame that says where the sound begins and ends. */
    public static Encoder mp3(Mp3Settings settings) {
        return new LibraryEncoder("MP3", "jump3r-1.0.5.jar", () -> new Mp3Encoder(settings));
    }

    /** FLAC: the very samples of the source, with as many bits and channels, and points to seek by. */
    public static Encoder flac() {
        return new LibraryEncoder("FLAC", "java-flac-encoder-0.3.7.jar", () -> new FlacEncoder());
    }

    /**
     * Opus in Ogg, 48 kHz.
     *
     * @param kbps 6 to 256 kbit/s on average; 32 is plenty for speech
     */
    public static Encoder opus(int kbps) {
        return new OpusFileEncoder(checkRate(kbps));
    }

    /**
     * AAC in MP4 as audio books are, made by ffmpeg.
     *
     * @param ffmpeg the program; {@link Ffmpeg#find} looks for it
     * @param scratch a folder of the caller, for files that are gone again afterwards
     * @param kbps 6 to 256 kbit/s on average; 64 is good for speech
     */
    public static Encoder m4b(Path ffmpeg, Path scratch, int kbps) {
        return new M4bEncoder(new Ffmpeg(ffmpeg), scratch, checkRate(kbps));
    }

    private static int checkRate(int kbps) {
        if (kbps < LOWEST_KBPS || kbps > HIGHEST_KBPS) {
            throw new IllegalArgumentException(kbps + " kbit/s");
        }
        return kbps;
    }
}
