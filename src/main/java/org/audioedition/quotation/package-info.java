/**
 * Finds quoted speech and says whose it is, with the rule that decided and a confidence.
 */
@NullMarked
package org.audioedition.quotation;

import org.jspecify.annotations.NullMarked;
