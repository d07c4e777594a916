/**
 * Markdown: CommonMark 0.31 with tables, footnotes and front matter, rendered to the HTML that it stands for and read as
 * that; HTML within it is read as HTML.
 */
@NullMarked
package org.audioedition.article.source.markdown;

import org.jspecify.annotations.NullMarked;
