/**
 * Many editions: an Order in, a Receipt out.
 */
@NullMarked
package org.audioedition.batch;

import org.jspecify.annotations.NullMarked;
