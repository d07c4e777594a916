package org.audioedition.batch;

import org.audioedition.store.Digests;

/**
 * A part of a batch: every order is in one of them, in the same one whatever else is ordered.
 *
 * @param number which one, from 1
 * @param of how many there are
 */
public record Shard(int number, int of) {

    private static final int DIGITS = 15;

    public Shard {
        if (number < 1 || number > of) {
            throw new IllegalArgumentException("there is no part " + number + " of " + of);
        }
    }

    /** The only one. */
    public static Shard whole() {
        return new Shard(1, 1);
    }

    /**
     * Reads {@code 2/5}.
     *
     * @throws IllegalArgumentException if it is something else
     */
    public static Shard parse(String text) {
        String[] parts = text.split("/", -1);
        if (parts.length == 2 && parts[0].matches("\\d{1,6}") && parts[1].matches("\\d{1,6}")) {
            return new Shard(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        }
        throw new IllegalArgumentException("'" + text + "' is no part; write 2/5 for the second of five");
    }

    /** Whether an order is in it. */
    public boolean holds(OrderLine order) {
        String digest = Digests.sha256(order.source() + "\n" + (order.item() == null ? 0 : order.item()));
        return Long.parseLong(digest.substring(0, DIGITS), 16) % of == number - 1;
    }
}
