package org.audioedition.batch;

/** How much of an edition that is there already has to be looked at before it is taken for the one that is wanted. */
public enum Trust {
    /** It is made again, whatever is there. */
    NONE,
    /** All its files, to the byte. */
    DIGESTS,
    /** Its record to the byte, of all other files the sizes. */
    SIZES
}
