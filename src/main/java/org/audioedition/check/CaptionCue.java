package org.audioedition.check;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A caption as a file has it.
 *
 * @param line the line of the file that has its times, counted from 1
 * @param beginMillis when it appears
 * @param endMillis when it goes
 * @param speaker who is named as speaking; null if nobody is
 * @param lines what is shown, without tags and speakers
 */
record CaptionCue(
        int line,
        long beginMillis,
        long endMillis,
        @Nullable String speaker,
        List<String> lines) {

    CaptionCue {
        lines = List.copyOf(lines);
    }
}
