package org.audioedition.article.source.html;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.audioedition.article.Problem;
import org.audioedition.article.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * Finds a page's characters: by byte order mark, by what its carrier said, by what it says itself, else by what its
 * bytes look like (WHATWG Encoding Standard, sections 4.2 and 6; HTML Living Standard, section 13.2.3).
 */
final class Encoding {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String UTF_8_MARK = "\u00EF\u00BB\u00BF";
    /** Where a page has to say its encoding is its first kilobyte; some are late. */
    private static final int HEAD = 4096;

    private static final int STRETCH = 8192;

    private static final Pattern SAID = Pattern.compile(
            "<meta\\b[^>]{0,200}?\\bcharset\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([\\w:.-]{1,40})"
                    + "|<\\?xml\\b[^>]{0,80}?\\bencoding\\s{0,9}=\\s{0,9}[\"']([\\w:.-]{1,40})",
            Pattern.CASE_INSENSITIVE);

    /** Names that mean another encoding than they say, or that Java knows by another name. */
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("ascii", "windows-1252"),
            Map.entry("us-ascii", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("iso8859-1", "windows-1252"),
            Map.entry("x-ansi", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("latin5", "windows-1254"),
            Map.entry("iso-8859-11", "windows-874"),
            Map.entry("tis-620", "windows-874"),
            Map.entry("gb2312", "gb18030"),
            Map.entry("gbk", "gb18030"),
            Map.entry("x-gbk", "gb18030"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("x-sjis", "windows-31j"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("shift-jis", "windows-31j"),
            Map.entry("utf8", "utf-8"),
            Map.entry("unicode-1-1-utf-8", "utf-8"),
            // Whoever can read "utf-16" in single bytes does not read UTF-16.
            Map.entry("utf-16", "utf-8"),
            Map.entry("utf-16le", "utf-8"),
            Map.entry("utf-16be", "utf-8"));

    private Encoding() {}

    /** A page's characters, and a note where its bytes are not what it says. */
    record Text(String characters, List<Problem> notes) {}

    static Text decode(Source source) {
        byte[] bytes = source.bytes();
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Charset marked = marked(head);
        if (marked != null) {
            int mark = marked.equals(StandardCharsets.UTF_8) ? 3 : 2;
            return new Text(new String(bytes, mark, bytes.length - mark, marked), List.of());
        }
        Charset said = said(source, head);
        boolean mayBeUtf8 = said == null || isSingleByte(said) || said.equals(StandardCharsets.UTF_8);
        String utf8 = mayBeUtf8 ? new String(bytes, StandardCharsets.UTF_8) : "\uFFFD";
        // What is no UTF-8 becomes U+FFFD; only a page that has one has to be looked at again.
        if (utf8.indexOf('\uFFFD') < 0 || (mayBeUtf8 && isUtf8(bytes))) {
            return new Text(utf8, List.of());
        }
        if (said != null && !said.equals(StandardCharsets.UTF_8)) {
            return new Text(new String(bytes, said), List.of());
        }
        String told = said == null ? "it does not say its encoding and is not UTF-8" : "it says UTF-8 but is not";
        Problem note = Problem.note(
                "ART-CHARSET",
                source.name(),
                told + ", so it was read as Windows-1252; check names with accents, or save it as UTF-8");
        return new Text(new String(bytes, WINDOWS_1252), List.of(note));
    }

    private static @Nullable Charset marked(String head) {
        if (head.startsWith(UTF_8_MARK)) {
            return StandardCharsets.UTF_8;
        }
        if (head.startsWith("\u00FF\u00FE")) {
            return StandardCharsets.UTF_16LE;
        }
        return head.startsWith("\u00FE\u00FF") ? StandardCharsets.UTF_16BE : null;
    }

    private static @Nullable Charset said(Source source, String head) {
        Charset carried = named(source.charset());
        if (carried != null) {
            return carried;
        }
        Matcher said = SAID.matcher(head);
        return said.find() ? named(said.group(1) != null ? said.group(1) : said.group(2)) : null;
    }

    private static @Nullable Charset named(@Nullable String name) {
        if (name == null) {
            return null;
        }
        String label = name.strip().toLowerCase(Locale.ROOT);
        try {
            return Charset.forName(MEANT.getOrDefault(label, label));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    /** An encoding of which every byte is a character: any bytes are right in it, so valid UTF-8 speaks against it. */
    private static boolean isSingleByte(Charset charset) {
        return charset.canEncode() && charset.newEncoder().maxBytesPerChar() <= 1;
    }

    /** Whether bytes are valid UTF-8; a stretch is decoded at a time, and nothing kept. */
    private static boolean isUtf8(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(STRETCH);
        CoderResult result;
        do {
            out.clear();
            result = decoder.decode(in, out, true);
        } while (result.isOverflow());
        return !result.isError();
    }
}
