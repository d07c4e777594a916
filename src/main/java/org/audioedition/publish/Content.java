package org.audioedition.publish;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes that can be read as often as they are needed. */
public interface Content {

    /** How many there are. */
    long size() throws IOException;

    /** Opens them, from the first on; the caller closes it. */
    InputStream open() throws IOException;

    /** All of them; for what is small. */
    default byte[] bytes() throws IOException {
        try (InputStream in = open()) {
            return in.readAllBytes();
        }
    }

    /** What lies in memory. */
    static Content of(byte[] bytes) {
        return new Content() {
            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }
        };
    }
}
