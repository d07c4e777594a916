/**
 * Readers: plain text; each gives Articles; parsers stay in here.
 *
 * <p>A reader never alters a character: it decodes, and it says where each block stands. What it cannot read it reports
 * as a {@link org.audioedition.article.Problem}.
 */
@NullMarked
package org.audioedition.article.source;

import org.jspecify.annotations.NullMarked;
