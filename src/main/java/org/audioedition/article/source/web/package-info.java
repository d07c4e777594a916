/**
 * Pages and feeds fetched from the web, within limits and never from inside the reader's own network.
 *
 * <p>The address that was checked must be the one that is connected to, or a name server could answer twice and
 * differently (DNS rebinding). The JDK's client takes no address beside the name, and the JDK has a seam for name
 * services from 18 only; so the JDK is told, by its documented security property {@code networkaddress.cache.ttl}, to
 * look every name up once and keep the answer, and the name is checked again when the answer is there. What remains:
 * where another part of the process looked names up before, the property comes too late, answers are kept for 30 seconds,
 * and a server that times the end of them could be sent one request, whose answer is then thrown away. A machine behind
 * a proxy fetches directly or not at all: a proxy would look names up by itself. Looking a name up takes as long as the
 * system's resolver lets it.
 *
 * <p>Sources: RFC 9110 (HTTP), RFC 9309 (robots.txt), the IANA special-purpose address registries (RFC 6890).
 */
@NullMarked
package org.audioedition.article.source.web;

import org.jspecify.annotations.NullMarked;
