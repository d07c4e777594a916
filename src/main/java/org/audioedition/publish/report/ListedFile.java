package org.audioedition.publish.report;

import org.audioedition.publish.FormFile;
import org.jspecify.annotations.Nullable;

/**
 * A file of the edition as the report lists it.
 *
 * @param file its name and type
 * @param bytes its size; 0 if it could not be made
 * @param missing why it could not be made, or null if it is there
 */
record ListedFile(FormFile file, long bytes, @Nullable String missing) {}
