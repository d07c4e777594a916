package org.audioedition.article.source.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.audioedition.article.source.SourceException;
import org.jspecify.annotations.Nullable;

/** A letter taken apart: its head, and the first HTML and the first plain text in it that are no attachments. */
final class Letter {

    private static final int DEEPEST = 30;
    private static final int MOST_FIELDS = 2_000;
    private static final int LONGEST_FIELD = 100_000;

    private final Map<String, String> head = new HashMap<>();
    private final Map<String, Text> texts = new HashMap<>();

    /**
     * A part with text.
     *
     * @param bytes its content without transfer coding
     * @param charset as its head says, or null
     */
    @SuppressWarnings("ArrayRecordComponent") // Shown to the reader beside only.
    record Text(byte[] bytes, @Nullable String charset) {}

    private Letter() {}

    static Letter of(byte[] bytes) throws SourceException {
        MimeConfig limits = new MimeConfig.Builder()
                .setMaxLineLen(-1)
                .setMaxHeaderLen(LONGEST_FIELD)
                .setMaxHeaderCount(MOST_FIELDS)
                .build();
        MimeTokenStream stream = new MimeTokenStream(limits);
        stream.parse(new ByteArrayInputStream(bytes));
        Letter letter = new Letter();
        try {
            letter.read(stream);
        } catch (SourceException e) {
            throw e;
        } catch (MimeException | IOException e) {
            String message = "the letter is damaged (" + e.getMessage() + "); save it again from the mail program";
            throw new SourceException("ART-DAMAGED", message);
        }
        return letter;
    }

    /** A field of the head by its name in lower case, its coded words read (RFC 2047); empty when it is not there. */
    String field(String name) {
        return head.getOrDefault(name, "");
    }

    /** The first part of a type, as {@code text/html}, or null. */
    @Nullable
    Text text(String type) {
        return texts.get(type);
    }

    private void read(MimeTokenStream stream) throws IOException, MimeException {
        int depth = 0;
        boolean attached = false;
        for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
            switch (state) {
                case T_START_MESSAGE, T_START_MULTIPART -> {
                    if (++depth > DEEPEST) {
                        throw new SourceException("ART-DEEP", "it holds letters within letters without end");
                    }
                }
                case T_END_MESSAGE, T_END_MULTIPART -> depth--;
                case T_START_HEADER -> attached = false;
                case T_FIELD -> {
                    Field field = stream.getField();
                    String name = field.getName().toLowerCase(Locale.ROOT);
                    attached |= name.equals("content-disposition") && isAttachment(field);
                    if (depth == 1) {
                        head.putIfAbsent(name, words(field));
                    }
                }
                case T_BODY -> keep(stream, attached);
                default -> {}
            }
        }
    }

    private static boolean isAttachment(Field field) {
        return String.valueOf(field.getBody()).strip().toLowerCase(Locale.ROOT).startsWith("attachment");
    }

    private static String words(Field field) {
        String body = field.getBody() == null ? "" : field.getBody();
        try {
            return DecoderUtil.decodeEncodedWords(body, DecodeMonitor.SILENT, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return body; // Coded by nobody's rules: as it is written.
        }
    }

    private void keep(MimeTokenStream stream, boolean attached) throws IOException {
        BodyDescriptor part = stream.getBodyDescriptor();
        String type = part.getMimeType().toLowerCase(Locale.ROOT);
        boolean wanted = type.equals("text/html") || type.equals("text/plain");
        if (wanted && !attached && !texts.containsKey(type)) {
            // Without a charset the descriptor says US-ASCII, which then means that nobody knows.
            String charset = "us-ascii".equalsIgnoreCase(part.getCharset()) ? null : part.getCharset();
            texts.put(type, new Text(stream.getDecodedInputStream().readAllBytes(), charset));
        }
    }
}
