/**
 * Many editions: an Order in, a Receipt out.
 *
 * <p>{@link org.audioedition.batch.Press} makes one edition of one order; whoever has many calls it for each. It is the
 * only place that knows the whole flow from bytes to a folder. {@link org.audioedition.batch.Reissue} gives an edition on disk more
 * forms. Both leave the forms to the bindery, which makes them side by side and what they share once.
 */
@NullMarked
package org.audioedition.batch;

import org.jspecify.annotations.NullMarked;
