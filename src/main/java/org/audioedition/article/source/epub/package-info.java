/**
 * EPUB 2 and 3: the documents of the spine in their order, read as one article; what a book has around its text is left
 * out for a named reason.
 *
 * <p>Sources: EPUB 3.3 (W3C Recommendation), OPF 2.0.1 and OPS 2.0.1 (IDPF), OCF 3.3, section 4.2.6.
 */
@NullMarked
package org.audioedition.article.source.epub;

import org.jspecify.annotations.NullMarked;
