/** Takes articles in: reads a file or a stream within a bound and gives it to the reader of its type. */
@NullMarked
package org.audioedition.article.intake;

import org.jspecify.annotations.NullMarked;
