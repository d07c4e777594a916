/**
 * E-mail: the letter's HTML, else its text, with subject, sender and date; what newsletters put around their text is left
 * out for a named reason.
 *
 * <p>The parts and codings of MIME are Apache James MIME4J's business: its core is small, living, and has met the letters
 * of thirty years, which a parser of our own would have to meet one by one.
 *
 * <p>Sources: RFC 5322, RFC 2045 to 2047.
 */
@NullMarked
package org.audioedition.article.source.mail;

import org.jspecify.annotations.NullMarked;
