package org.audioedition.article.source.web;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audioedition.article.source.SourceException;

/** Addresses as people and servers write them, made into ones by RFC 3986: a name in ASCII, the rest escaped. */
final class WebAddress {

    private static final Pattern ABSOLUTE = Pattern.compile("(?i)(https?)://([^/?#\\\\]*)(.*)", Pattern.DOTALL);
    /** What may stand in path and query as it is; a percent sign only before two hexadecimal digits. */
    private static final Pattern TO_ESCAPE =
            Pattern.compile("[^A-Za-z0-9._~:/?\\[\\]@!$&'()*+,;=%-]|%(?![0-9A-Fa-f]{2})|\\[|\\]");

    private WebAddress() {}

    /** Whether somebody who wrote this meant an address and not a file. */
    static boolean isMeant(String text) {
        return text.regionMatches(true, 0, "http://", 0, 7) || text.regionMatches(true, 0, "https://", 0, 8);
    }

    /** The address that was written, without its fragment. */
    static URI of(String written) throws SourceException {
        Matcher parts = ABSOLUTE.matcher(written.strip());
        if (!parts.matches()) {
            throw new SourceException("WEB-ADDRESS", "this is no address that begins with http:// or https://");
        }
        String authority = parts.group(2);
        if (authority.isEmpty() || authority.indexOf('@') >= 0) {
            String message = authority.isEmpty()
                    ? "the address names no host; check it"
                    : "the address holds a user name; only pages that need none are fetched: save the page and give the file";
            throw new SourceException("WEB-ADDRESS", message);
        }
        try {
            String scheme = parts.group(1).toLowerCase(Locale.ROOT);
            URI uri = new URI(scheme + "://" + ascii(authority) + escaped(parts.group(3)));
            if (uri.getHost() == null || uri.getPort() > 0xFFFF) {
                throw new SourceException("WEB-ADDRESS", "the address names no host; check it");
            }
            return uri;
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new SourceException("WEB-ADDRESS", "this is no address; check it");
        }
    }

    /** Where a redirect leads. */
    static URI resolve(URI from, String location) throws SourceException {
        String written = location.strip();
        if (isMeant(written)) {
            return of(written);
        }
        if (written.startsWith("//")) {
            return of(from.getScheme() + ":" + written);
        }
        if (written.matches("[A-Za-z][A-Za-z0-9+.-]*:.*")) {
            throw new SourceException("WEB-ADDRESS", "it leads to " + written + ", which is no page of the web");
        }
        try {
            return of(from.resolve(new URI(escaped(written))).toString());
        } catch (URISyntaxException e) {
            throw new SourceException("WEB-ADDRESS", "it leads to an address that is none: " + written);
        }
    }

    private static String ascii(String authority) {
        boolean plain = authority.chars().allMatch(c -> c < 0x80);
        int port = authority.lastIndexOf(':');
        if (plain) {
            return authority;
        }
        return port < 0
                ? IDN.toASCII(authority)
                : IDN.toASCII(authority.substring(0, port)) + authority.substring(port);
    }

    /** A path with its query, or a pattern of paths, with all escaped that RFC 3986 wants escaped. */
    static String escaped(String rest) {
        int fragment = rest.indexOf('#');
        String asked = fragment < 0 ? rest : rest.substring(0, fragment);
        return TO_ESCAPE.matcher(asked).replaceAll(match -> {
            StringBuilder bytes = new StringBuilder();
            for (byte b : match.group().getBytes(StandardCharsets.UTF_8)) {
                bytes.append(String.format(Locale.ROOT, "%%%02X", b));
            }
            return bytes.toString();
        });
    }
}
