/**
 * Gives every speaker and role a Voice: fitting, distinct, the same every time.
 */
@NullMarked
package org.audioedition.casting;

import org.jspecify.annotations.NullMarked;
