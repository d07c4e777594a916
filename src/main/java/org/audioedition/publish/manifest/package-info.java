/** The record of an edition, edition.json, with every span, time and digest. */
@NullMarked
package org.audioedition.publish.manifest;

import org.jspecify.annotations.NullMarked;
