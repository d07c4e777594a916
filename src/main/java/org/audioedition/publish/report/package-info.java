/**
 * The edition report, one HTML file that a publisher's editor looks at before air.
 *
 * <p>{@link org.audioedition.publish.report.ReportForm} is the door. What the report looks like stands in the resources ({@code
 * report.html}, {@code report.css}); each of its sections is a class that writes a part of it.
 */
@NullMarked
package org.audioedition.publish.report;

import org.jspecify.annotations.NullMarked;
