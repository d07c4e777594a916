/** Plain text: paragraphs, sub-headings, block quotes and the head of an article, told from layout alone. */
@NullMarked
package org.audioedition.article.source.plain;

import org.jspecify.annotations.NullMarked;
