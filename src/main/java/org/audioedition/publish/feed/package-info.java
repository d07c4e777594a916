/**
 * The podcast feed: RSS 2.0 with the namespaces of Apple Podcasts and of Podcasting 2.0, of one edition or of many.
 *
 * <p>An item's guid is the edition's identifier, so a corrected edition replaces the old one in every app. A feed's guid is made of its
 * address as the podcast namespace says.
 */
@NullMarked
package org.audioedition.publish.feed;

import org.jspecify.annotations.NullMarked;
