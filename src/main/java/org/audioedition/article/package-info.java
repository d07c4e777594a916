/**
 * An Article as published: metadata and sealed blocks with spans into one text.
 */
@NullMarked
package org.audioedition.article;

import org.jspecify.annotations.NullMarked;
