/**
 * The batch on a cluster: the same orders and receipts as on one machine, spread over Apache Spark.
 *
 * <p>It stands above {@code cli}: a cluster is given the options of {@code audio-edition batch}, and every executor opens its worker
 * from them, as the command line does; so the two cannot come to mean different things. Only strings and bytes travel, never our own
 * objects. Nothing else in the program knows this package, or Spark, whose classes a cluster brings and our jar does not hold.
 */
@NullMarked
package org.audioedition.cluster;

import org.jspecify.annotations.NullMarked;
