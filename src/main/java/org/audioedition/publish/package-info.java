/**
 * The published forms of an edition, a sub-package each; siblings never import each other.
 *
 * <p>A form is made of a {@link org.audioedition.publish.Material}: the {@link org.audioedition.edition.Edition} with its sound and its
 * cover. All times come from the edition, so no two forms can disagree, and a form does not know whether the edition is new or was read
 * from its record. What full text and full audio have in common, whatever the format, stands here: the text cut into passages
 * ({@link org.audioedition.publish.TextFlow}), and the stretches of sound that belong to them
 * ({@link org.audioedition.publish.SyncPoints}).
 *
 * <p>To add a form, copy the smallest sibling ({@code markers}) and name the new one in {@code batch.FormKind}. Compressed sound comes
 * from the package {@code encoding}, which the design's first table did not have: encoders know nothing of news, and several forms need
 * the same ones.
 */
@NullMarked
package org.audioedition.publish;

import org.jspecify.annotations.NullMarked;
