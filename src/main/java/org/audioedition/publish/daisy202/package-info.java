/** DAISY 2.02: the talking book that every player for blind listeners reads, with full text and full audio. */
@NullMarked
package org.audioedition.publish.daisy202;

import org.jspecify.annotations.NullMarked;
