package org.audioedition.spoken;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Web and e-mail addresses, names of accounts, hashtags: as briefly as they can be said. */
final class Web implements Rule {

    private static final Set<String> ENDINGS = Set.of(
            "com", "org", "net", "gov", "edu", "mil", "int", "info", "io", "tv", "co", "uk", "de", "fr", "eu", "ru",
            "ir", "us", "ca", "au", "me", "ai", "app", "dev", "biz", "news", "media", "blog", "online", "site", "il",
            "in", "cn", "jp", "ch", "nl", "se", "no", "es", "it", "pl", "fm", "ly");

    /** A longer path is left out. */
    private static final int LONGEST_PATH = 24;

    private final UnaryOperator<String> say;

    /** @param say says one word of an address */
    Web(UnaryOperator<String> say) {
        this.say = say;
    }

    @Override
    public @Nullable Match read(Line line, int index) {
        String word = line.word(index);
        char first = word.charAt(0);
        if (first == '#' && word.length() > 1 && !Letters.isDigits(word.substring(1))) {
            return Match.word("hashtag " + name(word.substring(1)));
        }
        int at = word.indexOf('@');
        if (at == 0 && word.length() > 1) {
            return Match.word("at " + labels(word.substring(1)));
        }
        if (at > 0 && word.indexOf('/') < 0) {
            return Match.word(labels(word.substring(0, at)) + " at " + labels(word.substring(at + 1)));
        }
        return (word.indexOf('.') > 0 || word.indexOf("://") > 0) && word.length() > 4
                ? address(line, index, word)
                : null;
    }

    private @Nullable Match address(Line line, int index, String word) {
        int protocol = word.indexOf("://");
        String rest = protocol > 0 && protocol <= 5 ? word.substring(protocol + 3) : word;
        boolean web = protocol > 0 && protocol <= 5;
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
            return Match.word(spoken);
        }
        if (path.length() <= LONGEST_PATH && isPlainPath(path)) {
            return Match.word(spoken + path(path));
        }
        // The path is as long in the article as after folding, unless letters were folded: then it stays within the
        // host.
        boolean same = line.token(index).span().length() == word.length();
        return same ? Match.word(spoken).without(path.length(), "path of a web address") : Match.word(spoken);
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
        if (dot < 1 || !ENDINGS.contains(host.substring(dot + 1))) {
            return false;
        }
        boolean letter = false;
        for (int i = 0; i < dot; i++) {
            char c = host.charAt(i);
            if (!Letters.isLetter(c) && !Letters.isDigit(c) && c != '-' && c != '.') {
                return false;
            }
            letter |= Letters.isLetter(c);
        }
        return letter && dot > 1 && (host.indexOf('.') > 1 || host.length() - dot > 3);
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
        for (String label : host.split("[.@]", -1)) {
            if (!label.isEmpty()) {
                boolean country = out.length() > 0 && label.length() == 2 && !label.equals("co") && !label.equals("me");
                out.append(out.length() == 0 ? "" : " dot ").append(country ? Letters.spell(label) : name(label));
            }
        }
        return out.toString();
    }

    /** A name cut where capitals or digits begin: {@code MeToo} is "me too". */
    private String name(String name) {
        StringBuilder out = new StringBuilder();
        for (String part : Codes.split(name)) {
            String spoken = say.apply(part);
            if (Letters.isLetters(part) && part.length() <= 4 && !Capitals.pronounceable(Letters.lower(part))) {
                spoken = Letters.spell(part);
            }
            out.append(out.length() == 0 ? "" : " ").append(spoken);
        }
        return out.toString();
    }
}
