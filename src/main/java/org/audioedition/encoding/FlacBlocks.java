package org.audioedition.encoding;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import net.sourceforge.javaflacencoder.FLACOutputStream;

/** Takes what the library writes: its blocks go to the file, its head is held back for ours. */
final class FlacBlocks implements FLACOutputStream {

    private final Output output;
    private final ByteArrayOutputStream streamInfo = new ByteArrayOutputStream();
    private boolean inBlocks;

    FlacBlocks(Output output) {
        this.output = output;
    }

    /** Says that the library's head is over. */
    void begin() {
        inBlocks = true;
    }

    /** The stream's properties, once the library has gone back to write them. */
    byte[] streamInfo() {
        return streamInfo.toByteArray();
    }

    @Override
    public long seek(long position) {
        streamInfo.reset();
        inBlocks = false;
        return position;
    }

    @Override
    public int write(byte[] bytes, int offset, int count) throws IOException {
        if (inBlocks) {
            output.put(bytes, offset, count);
        } else {
            streamInfo.write(bytes, offset, count);
        }
        return count;
    }

    @Override
    public void write(byte data) throws IOException {
        write(new byte[] {data}, 0, 1);
    }

    @Override
    public long size() {
        return output.length();
    }

    @Override
    public boolean canSeek() {
        return true;
    }

    @Override
    public long getPos() {
        return output.length();
    }
}
