/**
 * picocli commands; the only place with standard streams, environment, clock, exit codes.
 */
@NullMarked
package org.audioedition.cli;

import org.jspecify.annotations.NullMarked;
