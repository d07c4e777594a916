/**
 * Many editions: an Order in, a Receipt out.
 *
 * <p>{@link org.audioedition.batch.Press} makes one edition of one order; whoever has many calls it for each. It is the
 * only place that knows the whole flow from bytes to a folder. {@link org.audioedition.batch.Reissue} gives an edition on disk more
 * forms. Both leave the forms to the bindery, which makes them side by side and what they share once.
 *
 * <p>An edition has a key, a digest over all that shapes its bytes, the build of the program among them: an editor who adds a line to
 * a table wants new editions. For that very reason the key stands in no file of the edition: two builds of one version, by two
 * compilers, must give the same bytes. It is noted beside the clips, as the digest of the record that it gave
 * ({@link org.audioedition.store.KnownEditions}). A press looks there first: when the folder holds that record and every file that
 * it lists, the edition is kept. So an edition is recognised by its own bytes, wherever it was made or moved to, and whoever wants
 * nothing remembered ({@code --no-cache}) gets everything anew.
 *
 * <p>{@link org.audioedition.batch.LocalBatch} has many orders done by threads; what they and machines of a cluster are told, and tell,
 * are lines of JSON ({@link org.audioedition.batch.OrderLine}, {@link org.audioedition.batch.ReceiptLine}). A first pass reads
 * every source and keeps a line of it: places are decided from the whole list, before it is divided.
 */
@NullMarked
package org.audioedition.batch;

import org.jspecify.annotations.NullMarked;
