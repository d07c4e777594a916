package org.audioedition.audio;

import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.TreeMap;

/** A file in memory with holes: pages that were never written read as zeros and take no room. */
final class MemoryChannel implements SeekableByteChannel {

    private static final int PAGE = 1 << 16;

    private final TreeMap<Long, byte[]> pages = new TreeMap<>();
    private long position;
    private long size;

    static MemoryChannel of(byte[] bytes) {
        MemoryChannel channel = new MemoryChannel();
        channel.write(ByteBuffer.wrap(bytes));
        channel.position(0);
        return channel;
    }

    /** Everything, which must be less than 2 GiB. */
    byte[] bytes() {
        byte[] all = new byte[Math.toIntExact(size)];
        long before = position;
        position(0);
        read(ByteBuffer.wrap(all));
        position(before);
        return all;
    }

    @Override
    public int read(ByteBuffer to) {
        if (position >= size) {
            return -1;
        }
        int count = (int) Math.min(to.remaining(), size - position);
        for (int i = 0; i < count; i++, position++) {
            byte[] page = pages.get(position / PAGE);
            to.put(page == null ? 0 : page[(int) (position % PAGE)]);
        }
        return count;
    }

    @Override
    public int write(ByteBuffer from) {
        int count = from.remaining();
        for (int i = 0; i < count; i++, position++) {
            pages.computeIfAbsent(position / PAGE, p -> new byte[PAGE])[(int) (position % PAGE)] = from.get();
        }
        size = Math.max(size, position);
        return count;
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public MemoryChannel position(long newPosition) {
        position = newPosition;
        return this;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public MemoryChannel truncate(long newSize) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public void close() {}
}
