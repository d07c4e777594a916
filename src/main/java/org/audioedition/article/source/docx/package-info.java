/**
 * Word's DOCX: the main story with its notes, read into the elements of HTML that say the same, by the names of its
 * styles. What was deleted with changes tracked, comments, headers and footers are no part of the text.
 *
 * <p>Source: ECMA-376, 5th edition, part 1 (WordprocessingML, section 17) and part 2 (core properties).
 */
@NullMarked
package org.audioedition.article.source.docx;

import org.jspecify.annotations.NullMarked;
