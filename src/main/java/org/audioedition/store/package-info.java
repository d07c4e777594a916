/**
 * Content-addressed caches of clips and of editions, atomic output folders, and the spool that holds an edition's speech between its
 * two passes.
 */
@NullMarked
package org.audioedition.store;

import org.jspecify.annotations.NullMarked;
