/**
 * What all readers of articles share: a Source, the Manuscript that an article is collected in, and what came of
 * reading; each reader is a sub-package that no other reader knows, and keeps its parser to itself.
 *
 * <p>A reader never alters a character: it decodes, and it says where each block stands. What it leaves out it gives
 * back with the reason, and what it cannot read it reports as a {@link org.audioedition.article.Problem}. Which reader
 * a source needs is decided in {@code article.intake}, the only package that knows them all.
 */
@NullMarked
package org.audioedition.article.source;

import org.jspecify.annotations.NullMarked;
