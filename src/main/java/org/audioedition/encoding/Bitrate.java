package org.audioedition.encoding;

import java.util.Set;

/** How many bits MP3 spends. */
public sealed interface Bitrate {

    /** The same number all the time: what DAISY players and old hardware want. */
    record Constant(int kbps) implements Bitrate {

        /** Lower ones leave no room for the first frame, which says the exact length. */
        private static final Set<Integer> RATES = Set.of(64, 80, 96, 112, 128, 160, 192, 224, 256, 320);

        /** @param kbps one of MPEG-1's rates from 64 to 320, in kbit/s */
        public Constant {
            if (!RATES.contains(kbps)) {
                throw new IllegalArgumentException("MP3 of " + kbps + " kbit/s");
            }
        }
    }

    /** As many as each moment needs. */
    record Variable(int quality) implements Bitrate {

        /** @param quality LAME's scale: 0 is the best, 9 the smallest; 4 gives one voice about 60 kbit/s */
        public Variable {
            if (quality < 0 || quality > 9) {
                throw new IllegalArgumentException("MP3 of variable quality " + quality);
            }
        }
    }
}
