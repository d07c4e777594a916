package org.audioedition.encoding;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.function.Supplier;
import org.audioedition.audio.PcmSource;

/**
 * An encoder whose library lies beside our jar, and may not be there.
 *
 * @param encoder made anew for every file, by a lambda: its class needs the library, as a reference to its constructor would
 */
record LibraryEncoder(String form, String jar, Supplier<Encoder> encoder) implements Encoder {

    @Override
    public void encode(PcmSource source, Tags tags, SeekableByteChannel out) throws IOException, EncoderException {
        try {
            encoder.get().encode(source, tags, out);
        } catch (NoClassDefFoundError e) {
            throw new EncoderException(
                    "cannot make " + form + ": " + jar
                            + " is missing; put it into the folder \"lib\" beside"
                            + " audio-edition.jar, where the build puts it",
                    e);
        }
    }
}
