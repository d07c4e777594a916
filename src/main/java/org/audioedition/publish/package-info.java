/**
 * The published forms of an edition, a sub-package each; siblings never import each other.
 *
 * <p>A form is written from an {@link org.audioedition.edition.Edition} alone, so no two can disagree. To add one, copy the
 * smallest sibling ({@code markers}) and its golden files.
 */
@NullMarked
package org.audioedition.publish;

import org.jspecify.annotations.NullMarked;
