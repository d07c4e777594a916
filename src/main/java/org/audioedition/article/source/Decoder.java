package org.audioedition.article.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.audioedition.article.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to characters: byte order mark first, then UTF-8, then Windows-1252; what is no text is refused by name.
 *
 * <p>A byte order mark (Unicode 16, section 23.8) says how the file is coded and is no character of the article.
 */
public final class Decoder {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    /** Text has hardly a control character; random bytes have one in nine. */
    private static final int CONTROLS_PER_THOUSAND = 5;
    /** A terminal's colours in a short note do not make it binary. */
    private static final int FEW_CONTROLS = 8;

    private Decoder() {}

    /** The characters, or null with the error that tells why there are none. */
    public record Decoded(@Nullable String text, List<Problem> problems) {}

    /** The characters of a file; {@code place} names it in problems. */
    public static Decoded decode(byte[] bytes, String place) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return fromMarked(bytes, 3, StandardCharsets.UTF_8, place);
        }
        if (startsWith(bytes, 0xFF, 0xFE) && !startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return fromMarked(bytes, 2, StandardCharsets.UTF_16LE, place);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return fromMarked(bytes, 2, StandardCharsets.UTF_16BE, place);
        }
        String looks = BinaryKind.of(bytes);
        if (looks != null) {
            return refused(place, looks);
        }
        String utf8 = strict(bytes, 0, StandardCharsets.UTF_8);
        if (utf8 != null) {
            return tooManyControls(utf8) ? refused(place, "binary data") : new Decoded(utf8, List.of());
        }
        String western = strict(bytes, 0, WINDOWS_1252);
        if (western == null || tooManyControls(western)) {
            return refused(place, "binary data");
        }
        Problem note = Problem.note(
                "ART-CHARSET",
                place,
                "not valid UTF-8" + firstFault(bytes) + ", so it was read as Windows-1252; check names with accents, or"
                        + " save it as UTF-8");
        return new Decoded(western, List.of(note));
    }

    private static Decoded fromMarked(byte[] bytes, int skip, Charset charset, String place) {
        String text = strict(bytes, skip, charset);
        if (text == null) {
            String message = "begins with the byte order mark of " + charset + " but is not valid " + charset
                    + "; save it as UTF-8";
            return new Decoded(null, List.of(Problem.error("ART-CHARSET", place, message)));
        }
        return tooManyControls(text) ? refused(place, "binary data") : new Decoded(text, List.of());
    }

    private static Decoded refused(String place, String looks) {
        String message = "this is not text: it looks like " + looks + "; give the article as a plain text file";
        return new Decoded(null, List.of(Problem.error("ART-BINARY", place, message)));
    }

    private static @Nullable String strict(byte[] bytes, int skip, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, skip, bytes.length - skip))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** Where UTF-8 breaks off, in words. */
    private static String firstFault(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        int line = 1;
        for (int i = 0; i < in.position(); i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return " (line " + line + ")";
    }

    private static boolean tooManyControls(String text) {
        long controls = text.chars()
                .filter(c ->
                        c == 0 || c == 0xFFFD || (Character.isISOControl(c) && !Character.isWhitespace(c) && c != 0x85))
                .count();
        return text.indexOf(0) >= 0
                || (controls > FEW_CONTROLS && controls * 1000 > (long) text.length() * CONTROLS_PER_THOUSAND);
    }

    private static boolean startsWith(byte[] bytes, int... head) {
        if (bytes.length < head.length) {
            return false;
        }
        for (int i = 0; i < head.length; i++) {
            if ((bytes[i] & 0xFF) != head[i]) {
                return false;
            }
        }
        return true;
    }
}
