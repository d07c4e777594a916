package org.audioedition.quotation;

import org.audioedition.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who says a quotation, as a rule found it.
 *
 * @param speaker the speaker's id; null when the rule leads to nobody
 * @param mention where the text names the speaker for this quotation; null when it does not
 */
record Source(@Nullable String speaker, @Nullable Span mention, String rule, double confidence) {}
