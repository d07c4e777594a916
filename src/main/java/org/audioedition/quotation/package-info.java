/**
 * Finds quoted speech and says whose it is, with the rule that decided and a confidence.
 *
 * <p>The door is {@link org.audioedition.quotation.QuotationFinder}. Behind it: {@code MarkScanner} says of every
 * quotation mark whether it opens, closes or is an apostrophe; {@code SpanFinder} pairs them, over paragraphs where a
 * quotation runs on and to any depth, and {@code DashDialogue} finds speech that dashes begin; {@code KindRules} tells
 * speech from scare quotes, titles and signs; {@code CueFinder} looks for a mention of the speaker beside a quotation;
 * {@code Attribution} turns the mention into somebody, or goes by who spoke before. Whom a mention means say {@code References}:
 * by the {@code Register} of all names in the article, by its {@code Roles} and {@code Descriptions}, and by {@code Pronouns}.
 * Each decision carries the name of its rule.
 */
@NullMarked
package org.audioedition.quotation;

import org.jspecify.annotations.NullMarked;
