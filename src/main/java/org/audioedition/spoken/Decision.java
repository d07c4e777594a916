package org.audioedition.spoken;

/**
 * A reading and what decided it.
 *
 * @param reading what becomes of the stretch
 * @param kind its class, as {@code "money"}, {@code "word"} or {@code "mark"}
 * @param rule the rule within the class, in a few words, as {@code "sign and amount"}; perhaps empty
 * @param table the line of a table that decided, as {@code "units.txt:12"}; empty if none did
 */
public record Decision(Reading reading, String kind, String rule, String table) {}
