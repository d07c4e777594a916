package org.audioedition.cluster;

import java.util.ArrayList;
import java.util.List;

/** Cuts a list into shares of about the same work, in the list's order: a share is what a task does, and what is done again when its machine dies. */
final class Shares {

    /** So that a core that is done early has something left to take. */
    private static final int SHARES_A_CORE = 3;

    private Shares() {}

    /**
     * The shares.
     *
     * @param items what is to be done
     * @param work how much each is, in any unit
     * @param most the work after which a share is full
     * @param cores how many are at work; where there is little to do they share it evenly
     */
    static List<List<String>> of(List<String> items, List<Long> work, long most, int cores) {
        long all = work.stream().mapToLong(Long::longValue).sum();
        long full = Math.max(1, Math.min(most, all / ((long) SHARES_A_CORE * cores)));
        List<List<String>> shares = new ArrayList<>();
        List<String> share = new ArrayList<>();
        long done = 0;
        for (int i = 0; i < items.size(); i++) {
            share.add(items.get(i));
            done += work.get(i);
            if (done >= full) {
                shares.add(List.copyOf(share));
                share = new ArrayList<>();
                done = 0;
            }
        }
        if (!share.isEmpty()) {
            shares.add(List.copyOf(share));
        }
        return shares;
    }
}
