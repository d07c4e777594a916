package org.audioedition.article.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
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

    /** A book's type stands in it unpacked (OCF 3.3, 4.2.6.3.1). */
    private static void store(ZipEntry entry, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
    }

    /** The archive. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                if (file.getKey().equals("mimetype")) {
                    store(entry, file.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
