/** Several forms of an edition in one zip file, to be handed over as one. */
@NullMarked
package org.audioedition.publish.bundle;

import org.jspecify.annotations.NullMarked;
