package org.audioedition.audio;

import java.util.regex.Pattern;

/**
 * The broadcast extension of a WAV file, version 2 (EBU Tech 3285): who made it, when, and how.
 *
 * <p>The file holds ASCII only; other letters lose their accents or become question marks, and what is too long is
 * cut. The loudness is written by {@link WavWriter#finish}.
 *
 * @param description up to 256 characters
 * @param originator up to 32 characters
 * @param originatorReference up to 32 characters
 * @param date {@code yyyy-mm-dd}, or empty if unknown
 * @param time {@code hh:mm:ss}, or empty if unknown
 * @param timeReference frames since midnight at which the file begins
 * @param codingHistory lines of EBU R 98, parted by LF or CR LF; may be empty
 */
public record BroadcastExtension(
        String description,
        String originator,
        String originatorReference,
        String date,
        String time,
        long timeReference,
        String codingHistory) {

    private static final Pattern DATE = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)?");
    private static final Pattern TIME = Pattern.compile("(\\d\\d:\\d\\d:\\d\\d)?");

    public BroadcastExtension {
        if (!DATE.matcher(date).matches()) {
            throw new IllegalArgumentException("date \"" + date + "\"");
        }
        if (!TIME.matcher(time).matches()) {
            throw new IllegalArgumentException("time \"" + time + "\"");
        }
    }
}
