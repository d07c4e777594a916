package org.audioedition.script;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What becomes of those parts of an article that are not prose.
 *
 * @param policies a policy for every kind
 */
public record NonText(Map<Kind, Policy> policies) {

    /** What is not prose. */
    public enum Kind {
        /** A picture: its alternative text and its caption. */
        IMAGE(Policy.SUMMARY),
        /** A table with its caption. */
        TABLE(Policy.SUMMARY),
        /** A list: nothing but its items is prose. */
        LIST(Policy.ANNOUNCE),
        /** Preformatted text. */
        CODE(Policy.SUMMARY),
        /** A formula that stands by itself. */
        FORMULA(Policy.FULL),
        /** Foreign content. */
        EMBED(Policy.ANNOUNCE),
        /** Notes to the text. */
        FOOTNOTE(Policy.FULL),
        /** An abbreviation whose long form the article gives. */
        ABBREVIATION(Policy.FULL);

        private final Policy usual;

        Kind(Policy usual) {
            this.usual = usual;
        }

        /** Its name in options and in reasons. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How much of it is heard; README has the table of what each means for each kind. */
    public enum Policy {
        /** That it is there. */
        ANNOUNCE,
        /** What it is about. */
        SUMMARY,
        /** All of it. */
        FULL,
        /** Nothing. */
        SKIP;

        /** Its name in options and in reasons. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public NonText {
        policies = Map.copyOf(policies);
        if (policies.size() != Kind.values().length) {
            throw new IllegalArgumentException("not every kind has a policy: " + policies);
        }
    }

    /** Every kind as most listeners would have it. */
    public static NonText usual() {
        Map<Kind, Policy> policies = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            policies.put(kind, kind.usual);
        }
        return new NonText(policies);
    }

    /**
     * The usual policies but for what is said.
     *
     * @param said a policy for all kinds ({@code full}), or for some ({@code table=full,image=skip}); the later outranks
     * @throws IllegalArgumentException with a message for the user, if a kind or a policy is unknown
     */
    public static NonText parse(String said) {
        Map<Kind, Policy> policies = new EnumMap<>(usual().policies());
        for (String part : said.split(",", -1)) {
            int equals = part.indexOf('=');
            Policy policy = named(part.substring(equals + 1), Policy.values());
            if (equals < 0) {
                policies.replaceAll((kind, old) -> policy);
            } else {
                policies.put(named(part.substring(0, equals), Kind.values()), policy);
            }
        }
        return new NonText(policies);
    }

    private static <E extends Enum<E>> E named(String name, E[] all) {
        for (E one : all) {
            if (one.name().equalsIgnoreCase(name.strip())) {
                return one;
            }
        }
        String known = Arrays.stream(all)
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        throw new IllegalArgumentException("'" + name + "' is none of " + known);
    }

    /** The policy for a kind. */
    public Policy of(Kind kind) {
        return policies.getOrDefault(kind, kind.usual);
    }

    /** As an option would say it, every kind: {@code image=summary,table=summary,…}. */
    @Override
    public String toString() {
        return Arrays.stream(Kind.values())
                .map(kind -> kind.label() + "=" + of(kind).label())
                .collect(Collectors.joining(","));
    }
}
