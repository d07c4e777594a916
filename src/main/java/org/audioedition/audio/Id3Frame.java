package org.audioedition.audio;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A frame of an ID3v2.3 tag. */
public final class Id3Frame {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{3}");
    private static final int FRONT_COVER = 3;

    private final String id;
    private final byte[] body;

    Id3Frame(String id, byte[] body) {
        this.id = id;
        this.body = body;
    }

    static Id3Frame text(String id, String text) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write(1);
        utf16(body, text);
        return new Id3Frame(id, body.toByteArray());
    }

    /**
     * A remark, {@code COMM}.
     *
     * @param language three letters of ISO 639-2
     */
    public static Id3Frame comment(String language, String text) {
        return described("COMM", language, text);
    }

    /**
     * The words that are heard, {@code USLT}.
     *
     * @param language three letters of ISO 639-2
     */
    public static Id3Frame lyrics(String language, String text) {
        return described("USLT", language, text);
    }

    /**
     * The front cover, {@code APIC}.
     *
     * @param mediaType {@code image/jpeg} or {@code image/png}
     */
    public static Id3Frame frontCover(String mediaType, byte[] picture) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write(0);
        body.writeBytes(mediaType.getBytes(StandardCharsets.ISO_8859_1));
        body.write(0);
        body.write(FRONT_COVER);
        body.write(0);
        body.writeBytes(picture);
        return new Id3Frame("APIC", body.toByteArray());
    }

    private static Id3Frame described(String id, String language, String text) {
        if (!LANGUAGE.matcher(language).matches()) {
            throw new IllegalArgumentException("language of " + id + ": \"" + language + "\"");
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write(1);
        body.writeBytes(language.getBytes(StandardCharsets.US_ASCII));
        utf16(body, "");
        body.write(0);
        body.write(0);
        utf16(body, text);
        return new Id3Frame(id, body.toByteArray());
    }

    byte[] bytes() {
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        frame.writeBytes(id.getBytes(StandardCharsets.US_ASCII));
        u32(frame, body.length);
        frame.write(0);
        frame.write(0);
        frame.writeBytes(body);
        return frame.toByteArray();
    }

    private static void utf16(ByteArrayOutputStream body, String text) {
        body.write(0xFF);
        body.write(0xFE);
        body.writeBytes(text.getBytes(StandardCharsets.UTF_16LE));
    }

    static void u32(ByteArrayOutputStream out, long value) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            out.write((int) (value >> shift));
        }
    }
}
