/**
 * How names and words are pronounced: phones that no engine owns, and lexicons of W3C PLS that look words up.
 *
 * <p>One pronunciation serves every engine, so the lexicon can be neither inside {@code spoken}, which knows no sounds, nor
 * in an engine, which would keep it to itself.
 */
@NullMarked
package org.audioedition.lexicon;

import org.jspecify.annotations.NullMarked;
