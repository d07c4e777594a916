package org.audioedition.article.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An archive that a test makes, file by file. */
public final class Zips {

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /** With one more file, or another in its place. */
    public Zips with(String name, String text) {
        return with(name, text.getBytes(UTF_8));
    }

    /** With one more file, or another in its place. */
    public Zips with(String name, byte[] content) {
        files.put(name, content);
        return this;
    }

    /** Without a file. */
    public Zips without(String name) {
        files.remove(name);
        return this;
    }

    /** The archive. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
