package org.audioedition.publish;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;

/** Where a form writes its files. */
@FunctionalInterface
public interface Output {

    /** Opens a new file under one of the names that {@link Form#files} gives. */
    SeekableByteChannel channel(String name) throws IOException;

    /** Opens a new file for bytes. */
    default OutputStream stream(String name) throws IOException {
        return new BufferedOutputStream(Channels.newOutputStream(channel(name)));
    }

    /** Opens a new file for text in UTF-8. */
    default Writer text(String name) throws IOException {
        return new BufferedWriter(new OutputStreamWriter(stream(name), StandardCharsets.UTF_8));
    }
}
