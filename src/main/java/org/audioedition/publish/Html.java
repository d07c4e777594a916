package org.audioedition.publish;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * How text that nobody vouches for is written into HTML: as text, whatever it contains.
 *
 * <p>Every UTF-16 unit becomes one unit of the page's text (HTML Living Standard, section 13.2.3.5 and 13.5), so that offsets
 * within a sentence hold in the browser, too.
 */
public final class Html {

    /** The colours of all pages, and the marks of {@link Person}, as a style sheet. */
    public static final String HOUSE_STYLE = Template.resource(Html.class, "house.css");

    private static final String UNRESERVED = "-._~";

    private Html() {}

    /** Writes text for an element's content or a quoted attribute. */
    public static void text(String text, Writer out) throws IOException {
        String clean = clean(text);
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            switch (c) {
                case '&' -> out.write("&amp;");
                case '<' -> out.write("&lt;");
                case '>' -> out.write("&gt;");
                case '"' -> out.write("&quot;");
                case '\'' -> out.write("&#39;");
                default -> out.write(c);
            }
        }
    }

    /**
     * The same number of units without those that no HTML may hold: a control character is a space (a carriage return too, which
     * browsers would drop before a line feed), a lone surrogate or a noncharacter U+FFFD.
     */
    public static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int units = Character.charCount(c);
            if (c != '\n' && Character.isISOControl(c)) {
                clean.append(' ');
            } else if (isNoCharacter(c)) {
                clean.append("\uFFFD".repeat(units));
            } else {
                clean.appendCodePoint(c);
            }
            i += units;
        }
        return clean.toString();
    }

    private static boolean isNoCharacter(int c) {
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return surrogate || (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    }

    /** A file's name as a relative URI (RFC 3986), escaped so that it is never a scheme or a host. */
    public static String relativeUri(String name) {
        StringBuilder uri = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
            if (plain) {
                uri.append(c);
            } else {
                uri.append('%').append(hex(b >> 4)).append(hex(b));
            }
        }
        return uri.toString();
    }

    /** What a policy calls a style sheet or a script that may stand in a page (Content Security Policy Level 3, 2.3.1). */
    public static String policySource(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static char hex(int nibble) {
        return Character.toUpperCase(Character.forDigit(nibble & 0xF, 16));
    }
}
