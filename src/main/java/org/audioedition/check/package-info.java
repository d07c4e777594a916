/**
 * Re-reads an edition on disk with no trust in what wrote it.
 *
 * <p>The door is {@link org.audioedition.check.EditionChecker}. It may import {@code audio} only, for the reader of WAV
 * files (itself written from the standards, apart from the writer) and the meters: a checker that shared the types of
 * {@code timeline}, {@code edition} or {@code publish} would share their mistakes. So it has its own spans, its own
 * record of {@code edition.json}, and small parsers of its own for every form.
 *
 * <p>One class a check, and a check is a function from what was read to faults. The checks run in stages: what a
 * later stage builds on has been found right by an earlier one, so that one defect is not reported ten times over.
 */
@NullMarked
package org.audioedition.check;

import org.jspecify.annotations.NullMarked;
