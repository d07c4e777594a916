/**
 * What a Voice is: a leaf, so that casting never sees an engine.
 */
@NullMarked
package org.audioedition.voice;

import org.jspecify.annotations.NullMarked;
