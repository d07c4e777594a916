package org.audioedition.article.source.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A site's {@code robots.txt}: which of its paths a program may fetch by itself (RFC 9309). */
final class Robots {

    /** What a site without the file says, or one whose file cannot be had for a reason of the asker (RFC 9309, 2.3.1.3). */
    static final Robots ALL_ALLOWED = new Robots(List.of());
    /** What a site says whose server fails (RFC 9309, 2.3.1.4). */
    static final Robots NONE_ALLOWED = new Robots(List.of(new Rule(false, "/")));

    /** RFC 9309, 2.5: at least so much must be read. */
    private static final int MOST_BYTES = 512_000;
    /** More stars than these in one rule are no rule but an attack. */
    private static final int MOST_STARS = 20;

    private final List<Rule> rules;

    private Robots(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /**
     * Reads the file.
     *
     * @param product the program's product token, as in its user agent
     */
    static Robots read(byte[] file, String product) {
        String text = new String(file, 0, Math.min(file.length, MOST_BYTES), StandardCharsets.UTF_8);
        List<Rule> ours = new ArrayList<>();
        List<Rule> everybodys = new ArrayList<>();
        boolean named = false;
        boolean forUs = false;
        boolean forAll = false;
        boolean inAgents = false;
        for (String line : text.split("\\R", -1)) {
            String plain = line.replaceFirst("#.*", "").replace("\uFEFF", "").strip();
            int colon = plain.indexOf(':');
            String key = colon < 0 ? "" : plain.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            String value = plain.substring(colon + 1).strip();
            if (key.equals("user-agent")) {
                boolean us = value.equalsIgnoreCase(product);
                forUs = us || (inAgents && forUs);
                forAll = value.equals("*") || (inAgents && forAll);
                named |= us;
                inAgents = true;
            } else if (key.equals("allow") || key.equals("disallow")) {
                inAgents = false;
                Rule rule = new Rule(key.equals("allow"), WebAddress.escaped(value));
                if (forUs && !value.isEmpty()) {
                    ours.add(rule);
                }
                if (forAll && !value.isEmpty()) {
                    everybodys.add(rule);
                }
            }
        }
        return new Robots(named ? ours : everybodys);
    }

    /** Whether a path, with its query, may be fetched: the longest rule that matches decides, and of two that long the kinder. */
    boolean allow(String path) {
        if (path.equals("/robots.txt")) {
            return true;
        }
        boolean allowed = true;
        int longest = -1;
        for (Rule rule : rules) {
            int length = rule.path().length();
            if ((length > longest || (length == longest && rule.allows())) && rule.matches(path)) {
                allowed = rule.allows();
                longest = length;
            }
        }
        return allowed;
    }

    /**
     * One line.
     *
     * @param path how a path begins; {@code *} stands for anything, {@code $} at the end for the path's end
     */
    private record Rule(boolean allows, String path) {

        boolean matches(String asked) {
            boolean whole = path.endsWith("$");
            String[] parts = (whole ? path.substring(0, path.length() - 1) : path).split(Pattern.quote("*"), -1);
            if (parts.length > MOST_STARS || !asked.startsWith(parts[0])) {
                return false;
            }
            int at = parts[0].length();
            for (int i = 1; i < parts.length; i++) {
                boolean last = whole && i == parts.length - 1;
                int found = last ? asked.length() - parts[i].length() : asked.indexOf(parts[i], at);
                if (found < at || !asked.startsWith(parts[i], found)) {
                    return false;
                }
                at = found + parts[i].length();
            }
            return !whole || at == asked.length();
        }
    }
}
