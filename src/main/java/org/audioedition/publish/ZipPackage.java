package org.audioedition.publish;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.io.output.CloseShieldOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A zip file with the same bytes everywhere: entries stand in the order of their names and bear the article's day; no clock, no time
 * zone, no system shows in it.
 */
public final class ZipPackage implements Closeable {

    /** The first day whose midnight the JDK writes as it is: that of the first of January goes into an extra field, with the time zone. */
    private static final LocalDate EPOCH = LocalDate.of(1980, 1, 2);

    private final ZipOutputStream zip;
    private final LocalDateTime time;
    private String last = "";

    /**
     * Begins a package.
     *
     * @param day of ISO 8601; null, or before 1980, for the second of January 1980
     */
    public ZipPackage(OutputStream out, @Nullable String day) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        LocalDate date = day == null ? EPOCH : LocalDate.parse(day.substring(0, 10));
        time = (date.isBefore(EPOCH) ? EPOCH : date).atStartOfDay();
    }

    /** The entry that tells what the package is (OCF 3.3, 4.2.3): before all others, and not compressed. */
    public void mediaType(String mediaType) throws IOException {
        store("mimetype", Content.of(mediaType.getBytes(StandardCharsets.US_ASCII)));
        last = "";
    }

    /** Text, compressed. */
    public void text(String name, Text text) throws IOException {
        begin(name);
        // The entry's own end must not end the package.
        Writer out =
                new BufferedWriter(new OutputStreamWriter(CloseShieldOutputStream.wrap(zip), StandardCharsets.UTF_8));
        text.write(out);
        out.close();
        zip.closeEntry();
    }

    /** What is compressed already: stored as it is. */
    public void store(String name, Content content) throws IOException {
        ZipEntry entry = entry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.size());
        entry.setCompressedSize(content.size());
        entry.setCrc(crc(content));
        zip.putNextEntry(entry);
        try (InputStream in = content.open()) {
            in.transferTo(zip);
        }
        zip.closeEntry();
    }

    /** What shrinks when it is compressed. */
    public void deflate(String name, Content content) throws IOException {
        begin(name);
        try (InputStream in = content.open()) {
            in.transferTo(zip);
        }
        zip.closeEntry();
    }

    private void begin(String name) throws IOException {
        zip.putNextEntry(entry(name));
    }

    private ZipEntry entry(String name) {
        if (name.compareTo(last) <= 0) {
            throw new IllegalArgumentException(name + " behind " + last);
        }
        last = name;
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(time);
        return entry;
    }

    private static long crc(Content content) throws IOException {
        CRC32 crc = new CRC32();
        try (InputStream in = new CheckedInputStream(content.open(), crc)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return crc.getValue();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Writes an entry's text. */
    @FunctionalInterface
    public interface Text {
        void write(Writer out) throws IOException;
    }
}
