package org.audioedition.publish.feed;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** A feed's {@code podcast:guid}: a UUID of version 5 (RFC 9562, 5.5) of its address in the namespace of podcasts. */
final class FeedGuid {

    private static final UUID PODCASTS = UUID.fromString("ead4c236-bf58-58c6-a2c6-a6b28d128cb6");

    private FeedGuid() {}

    /** The guid of an address; its scheme and the slashes at its end do not count. */
    static String of(URI feed) {
        String name = feed.toString().replaceFirst("^[a-z]+://", "").replaceFirst("/+$", "");
        ByteBuffer digest = ByteBuffer.wrap(sha1(name));
        long high = (digest.getLong() & ~0xF000L) | 0x5000L;
        long low = (digest.getLong() & ~0xC000_0000_0000_0000L) | 0x8000_0000_0000_0000L;
        return new UUID(high, low).toString();
    }

    private static byte[] sha1(String name) {
        try {
            MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
            sha1.update(ByteBuffer.allocate(16)
                    .putLong(PODCASTS.getMostSignificantBits())
                    .putLong(PODCASTS.getLeastSignificantBits())
                    .array());
            return sha1.digest(name.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-1", e);
        }
    }
}
