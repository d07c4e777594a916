/**
 * How a token is said (numbers, dates, money, initialisms), mapped back to the written span.
 */
@NullMarked
package org.audioedition.spoken;

import org.jspecify.annotations.NullMarked;
