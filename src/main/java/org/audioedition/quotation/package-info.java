/**
 * Finds quoted speech and says whose it is, with the rule that decided and a confidence.
 *
 * <p>The door is {@link org.audioedition.quotation.QuotationFinder}. Behind it: {@code MarkScanner} says of every
 * quotation mark whether it opens, closes or is an apostrophe; {@code SpanFinder} pairs them, over paragraphs where a
 * quotation runs on; {@code KindRules} tells speech from scare quotes, titles and signs; {@code Attribution} looks for a
 * speaker beside a speech verb. Each decision carries the name of its rule.
 */
@NullMarked
package org.audioedition.quotation;

import org.jspecify.annotations.NullMarked;
