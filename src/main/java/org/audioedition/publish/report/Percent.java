package org.audioedition.publish.report;

import java.util.Locale;

/** Places on a line from one frame count to another, as SVG takes them. */
record Percent(long whole) {

    /** {@code 12.34%}. */
    String of(long frame) {
        return String.format(Locale.ROOT, "%.2f%%", whole == 0 ? 0 : 100.0 * frame / whole);
    }
}
