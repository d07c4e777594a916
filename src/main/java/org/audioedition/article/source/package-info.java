/**
 * Readers: each gives Articles; parsers stay in here.
 */
@NullMarked
package org.audioedition.article.source;

import org.jspecify.annotations.NullMarked;
