/** The transcript that people read: title, chapters with times, paragraphs, quotes with their speakers. */
@NullMarked
package org.audioedition.publish.transcript;

import org.jspecify.annotations.NullMarked;
