/**
 * Spans, sentences, tokens: splits a paragraph without losing a character.
 */
@NullMarked
package org.audioedition.text;

import org.jspecify.annotations.NullMarked;
