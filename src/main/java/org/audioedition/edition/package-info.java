/**
 * An Edition: metadata, chapters, timeline, ledger, provenance.
 */
@NullMarked
package org.audioedition.edition;

import org.jspecify.annotations.NullMarked;
