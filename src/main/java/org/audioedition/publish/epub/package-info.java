/**
 * EPUB 3.3 with media overlays: the article's whole text, a document for each chapter, and the sound of every sentence or word.
 *
 * <p>Sources: EPUB 3.3 (W3C Recommendation), EPUB Accessibility 1.1. Nothing here claims conformance in a person's name
 * ({@code dcterms:conformsTo}, {@code a11y:certifiedBy}): that is for whoever has tested an edition.
 */
@NullMarked
package org.audioedition.publish.epub;

import org.jspecify.annotations.NullMarked;
