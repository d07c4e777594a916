/**
 * The read-along page, one HTML file that shows what is heard while it is heard.
 *
 * <p>{@link org.audioedition.publish.page.ReadAlongPage} is the door. What the page looks like and does stands in the
 * resources ({@code page.html}, {@code page.css}, the scripts); Java fills in the edition, and {@link
 * org.audioedition.publish.page.PageModel} alone reads it.
 */
@NullMarked
package org.audioedition.publish.page;

import org.jspecify.annotations.NullMarked;
