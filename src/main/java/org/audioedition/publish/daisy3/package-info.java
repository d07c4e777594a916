/** DAISY 3 (ANSI/NISO Z39.86-2005): a talking book with full text and full audio. */
@NullMarked
package org.audioedition.publish.daisy3;

import org.jspecify.annotations.NullMarked;
