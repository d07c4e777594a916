package org.audioedition.publish;

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
}
