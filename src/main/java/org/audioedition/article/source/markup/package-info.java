/**
 * Turns a tree of elements, as HTML and XHTML have them, into the blocks of an article: what pages, feeds, EPUBs,
 * letters and rendered Markdown share.
 *
 * <p>What belongs to the article is decided before, by the reader of the source; here everything that a browser would
 * show is read.
 */
@NullMarked
package org.audioedition.article.source.markup;

import org.jspecify.annotations.NullMarked;
