package org.audioedition.spoken;

import org.jspecify.annotations.Nullable;

/** A class of written forms and how it is said. */
interface Rule {

    /** The reading of {@code line} from the word at {@code index} on, or null if the form is not of this class. */
    @Nullable
    Match read(Line line, int index);
}
