package org.audioedition.publish;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files of a publication before they are packed, so that one of them can say how many they are and how long. Texts lie in
 * memory, audio where it was made.
 */
public final class FileSet {

    private final Map<String, Content> files = new TreeMap<>();
    private final Map<String, Content> texts = new TreeMap<>();

    /** Adds what is compressed already. */
    public void audio(String name, Content audio) {
        files.put(name, audio);
    }

    /** Writes a text and adds it. */
    public void text(String name, ZipPackage.Text text) throws IOException {
        Content written = written(text);
        files.put(name, written);
        texts.put(name, written);
    }

    /** A text as bytes. */
    public static Content written(ZipPackage.Text text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8))) {
            text.write(out);
        }
        return Content.of(bytes.toByteArray());
    }

    /** The names of all files, in ascending order. */
    public List<String> names() {
        return List.copyOf(files.keySet());
    }

    /** How many bytes all files have. */
    public long bytes() throws IOException {
        long sum = 0;
        for (Content file : files.values()) {
            sum += file.size();
        }
        return sum;
    }

    /** Packs all files. */
    public void pack(ZipPackage zip) throws IOException {
        for (Map.Entry<String, Content> file : files.entrySet()) {
            if (texts.containsKey(file.getKey())) {
                zip.deflate(file.getKey(), file.getValue());
            } else {
                zip.store(file.getKey(), file.getValue());
            }
        }
    }
}
