package org.audioedition.quotation;

import java.util.function.IntPredicate;

/** Looks places up in lists that are in the order of the text. */
final class Places {

    private Places() {}

    /** The first index below {@code size} that has reached the place; all behind it have, too. {@code size} if none has. */
    static int first(int size, IntPredicate reached) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reached.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
