package org.audioedition.article.source;

/** Reads the page that a feed's item leads to. */
@FunctionalInterface
public interface Follower {

    /** The article at an address, or the error that tells why there is none. */
    ReadArticle read(String address);
}
