/**
 * The cover of an edition, drawn from its colophon.
 *
 * <p>Letters are outlines from tables in the jar, filled by the JDK's own rasteriser, so that no font and no system shows in the picture,
 * and a Java without fonts draws it, too. A title in letters that those tables lack is left off the cover; {@code --cover} takes a
 * picture instead.
 */
@NullMarked
package org.audioedition.publish.cover;

import org.jspecify.annotations.NullMarked;
