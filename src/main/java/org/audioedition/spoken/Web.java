package org.audioedition.spoken;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Web and e-mail addresses, names of accounts and files, hashtags: as briefly as they can be said. */
final class Web implements Rule {

    /** Endings of addresses and files, with their words. */
    private static final Map<String, Tables.Row> ENDINGS = endings();

    /** A longer path is left out. */
    private static final int LONGEST_PATH = 24;

    private static final int LONGEST_PROTOCOL = 5;

    private final UnaryOperator<String> say;

    /** @param say says one word of an address */
    Web(UnaryOperator<String> say) {
        this.say = say;
    }

    private static Map<String, Tables.Row> endings() {
        Map<String, Tables.Row> endings = new HashMap<>();
        Tables.rows("web-endings.txt").forEach(row -> endings.put(row.get(0), row));
        return endings;
    }

    @Override
    public @Nullable Match read(Line line, int index) {
        String word = line.word(index);
        char first = word.charAt(0);
        if (first == '#' && word.length() > 1 && !Letters.isDigits(word.substring(1))) {
            return Match.word("hashtag " + name(word.substring(1))).by("hashtag");
        }
        int at = word.indexOf('@');
        if (at == 0 && word.length() > 1) {
            return Match.word("at " + labels(word.substring(1))).by("account");
        }
        if (at > 0 && word.indexOf('/') < 0) {
            return Match.word(labels(word.substring(0, at + 1)) + " at " + labels(word.substring(at + 1)))
                    .by("e-mail address");
        }
        return (word.indexOf('.') > 0 || word.indexOf("://") > 0) && word.length() > 4
                ? address(line, index, word)
                : null;
    }

    private @Nullable Match address(Line line, int index, String word) {
        int protocol = word.indexOf("://");
        boolean web = protocol > 0 && protocol <= LONGEST_PROTOCOL;
        String rest = web ? word.substring(protocol + 3) : word;
        if (rest.regionMatches(true, 0, "www.", 0, 4)) {
            rest = rest.substring(4);
            web = true;
        }
        int slash = end(rest);
        String host = rest.substring(0, slash);
        String path = rest.substring(slash);
        if (!web && !isHost(host)) {
            return null;
        }
        String spoken = labels(host);
        if (path.length() <= 1) {
            return Match.word(spoken).by("web address").from(place(host));
        }
        if (path.length() <= LONGEST_PATH && isPlainPath(path)) {
            return Match.word(spoken + path(path)).by("web address with its path");
        }
        // The path is as long in the article as after folding, unless letters were folded: then it stays within the
        // host.
        boolean same = line.token(index).span().length() == word.length();
        Match match = Match.word(spoken).by("web address without its path");
        return same ? match.without(path.length(), "path of a web address") : match;
    }

    private static String place(String host) {
        Tables.Row row = ENDINGS.get(host.substring(host.lastIndexOf('.') + 1));
        return row == null ? "" : row.place();
    }

    private static int end(String address) {
        for (int i = 0; i < address.length(); i++) {
            if ("/?#:".indexOf(address.charAt(i)) >= 0) {
                return i;
            }
        }
        return address.length();
    }

    private static boolean isHost(String host) {
        int dot = host.lastIndexOf('.');
        String ending = host.substring(dot + 1);
        if (dot < 1 || ending.length() > LONGEST_PROTOCOL || !ENDINGS.containsKey(ending)) {
            return false;
        }
        boolean letter = false;
        for (int i = 0; i < dot; i++) {
            char c = host.charAt(i);
            if (!Letters.isLetter(c) && !Letters.isDigit(c) && "-._".indexOf(c) < 0) {
                return false;
            }
            letter |= Letters.isLetter(c);
        }
        return letter && (dot > 1 || ending.length() > 2) && (host.indexOf('.') > 1 || host.length() - dot > 3);
    }

    private static boolean isPlainPath(String path) {
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (!Letters.isLetter(c) && !Letters.isDigit(c) && c != '-' && c != '/') {
                return false;
            }
        }
        return true;
    }

    private String path(String path) {
        StringBuilder out = new StringBuilder();
        for (String part : path.split("/", -1)) {
            if (!part.isEmpty()) {
                out.append(" slash ").append(name(part));
            }
        }
        return out.toString();
    }

    /** Names between dots. */
    private String labels(String host) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (int i = 0; i <= host.length(); i++) {
            if (i < host.length() && host.charAt(i) != '.' && host.charAt(i) != '@') {
                continue;
            }
            String label = host.substring(from, i);
            from = i + 1;
            if (!label.isEmpty()) {
                boolean last = i == host.length() && out.length() > 0;
                out.append(out.length() == 0 ? "" : " dot ").append(last ? ending(label) : name(label));
            }
        }
        return out.toString();
    }

    private String ending(String label) {
        Tables.Row row = label.length() <= LONGEST_PROTOCOL ? ENDINGS.get(label) : null;
        String words = row == null ? "" : row.get(1, "");
        if (!words.isEmpty()) {
            return words;
        }
        return label.length() == 2 && Letters.isLetters(label) ? Letters.spell(label) : name(label);
    }

    /** A name cut where capitals or digits begin: {@code MeToo} is "me too". */
    private String name(String name) {
        StringBuilder out = new StringBuilder();
        for (String part : Codes.split(name)) {
            boolean letters = Letters.isLetters(part) && part.length() <= 4 && !Pronounceable.is(Letters.lower(part));
            out.append(out.length() == 0 ? "" : " ").append(letters ? Letters.spell(part) : say.apply(part));
        }
        return out.toString();
    }
}
