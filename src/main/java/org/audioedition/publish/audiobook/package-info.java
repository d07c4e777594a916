/**
 * The W3C audiobook: a publication manifest with its sound, an entry page and the text of each chapter, in one package.
 *
 * <p>Sources: Audiobooks (W3C Recommendation, 2020), Publication Manifest (W3C Recommendation, 2020), Lightweight Packaging Format
 * (W3C Working Group Note, 2020).
 */
@NullMarked
package org.audioedition.publish.audiobook;

import org.jspecify.annotations.NullMarked;
