package org.audioedition.batch;

import org.audioedition.article.Article;

/**
 * An edition to be made.
 *
 * @param article what of
 * @param sharesSlug whether another order of the same run has the same slug, so that each needs its own
 */
public record Order(Article article, boolean sharesSlug) {}
