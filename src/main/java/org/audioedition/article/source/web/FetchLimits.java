package org.audioedition.article.source.web;

import java.time.Duration;

/**
 * How far a fetch may go.
 *
 * @param silence how long a server may send nothing, also while a connection is made
 * @param whole how long one request may take altogether
 * @param mostBytes the largest body, as sent and unpacked, in bytes
 * @param allowPrivate whether addresses of this machine and of private networks may be reached
 */
public record FetchLimits(Duration silence, Duration whole, long mostBytes, boolean allowPrivate) {

    private static final Duration SILENCE = Duration.ofSeconds(15);
    private static final Duration WHOLE = Duration.ofSeconds(60);

    public FetchLimits {
        if (silence.isZero() || silence.isNegative() || whole.compareTo(silence) < 0 || mostBytes < 1) {
            throw new IllegalArgumentException(silence + " of silence, " + whole + ", " + mostBytes + " bytes");
        }
    }

    /** Fifteen seconds of silence, a minute for a request. */
    public static FetchLimits usual(long mostBytes, boolean allowPrivate) {
        return new FetchLimits(SILENCE, WHOLE, mostBytes, allowPrivate);
    }
}
