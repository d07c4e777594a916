/**
 * Reads an article from an HTML page: what the page says of itself in JSON-LD, microdata and {@code meta}, and the part
 * of it that is the article.
 *
 * <p>Rules are about how pages are made, never about whose they are: no rule knows the name of a site. What is no part
 * of the article is given back with the reason why. Scripts, forms and links of a page are never followed.
 */
@NullMarked
package org.audioedition.article.source.html;

import org.jspecify.annotations.NullMarked;
