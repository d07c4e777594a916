package org.audioedition.install;

/** Hears how far an installation has come. */
public interface Progress {

    /** A file is fetched from a source; {@code source} is for people. */
    void fetches(String file, long bytes, String source);

    /** So many bytes of it are there. */
    void has(long bytes);

    /** Something else begins: {@code preparing the model}. */
    void step(String what);
}
