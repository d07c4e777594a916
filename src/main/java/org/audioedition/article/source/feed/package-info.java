/**
 * Feeds: RSS 2.0 and 1.0, Atom; each item is an article, with what the feed says of all of them.
 *
 * <p>Sources: RSS 2.0.11 with the modules {@code content} and {@code dc}, RSS 1.0, RFC 4287 (Atom).
 */
@NullMarked
package org.audioedition.article.source.feed;

import org.jspecify.annotations.NullMarked;
