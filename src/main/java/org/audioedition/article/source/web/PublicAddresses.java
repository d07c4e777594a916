package org.audioedition.article.source.web;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Which addresses belong to everybody: those of the global internet, and nothing that leads into this machine, a private
 * network, a provider's network or a cloud's metadata service.
 *
 * <p>Sources: IANA IPv4 and IPv6 Special-Purpose Address Registries (RFC 6890 and its updates).
 */
final class PublicAddresses {

    private static final List<Range> NOT_PUBLIC_4 = List.of(
            new Range(0, "0.0.0.0", 8), // this network
            new Range(0, "10.0.0.0", 8), // private (RFC 1918)
            new Range(0, "100.64.0.0", 10), // a provider's network (RFC 6598)
            new Range(0, "127.0.0.0", 8), // this machine
            new Range(0, "169.254.0.0", 16), // link-local, metadata services
            new Range(0, "172.16.0.0", 12), // private
            new Range(0, "192.0.0.0", 24), // protocol assignments
            new Range(0, "192.0.2.0", 24), // documentation
            new Range(0, "192.88.99.0", 24), // 6to4 relays, gone
            new Range(0, "192.168.0.0", 16), // private
            new Range(0, "198.18.0.0", 15), // benchmarks
            new Range(0, "198.51.100.0", 24), // documentation
            new Range(0, "203.0.113.0", 24), // documentation
            new Range(0, "224.0.0.0", 3)); // multicast, reserved, broadcast
    private static final Range GLOBAL_6 = new Range(0, "2000::", 3);
    private static final List<Range> NOT_PUBLIC_6 = List.of(
            new Range(0, "2001::", 23), // protocol assignments, Teredo among them
            new Range(0, "2001:db8::", 32), // documentation
            new Range(0, "3fff::", 20)); // documentation
    /** Ranges of IPv6 that carry an IPv4 address, from the byte given: 6to4, and NAT64 (RFC 6052). */
    private static final List<Range> CARRIERS = List.of(new Range(2, "2002::", 16), new Range(12, "64:ff9b::", 96));

    private PublicAddresses() {}

    /** Whether an address may be reached by whoever asks. */
    static boolean holds(InetAddress address) {
        byte[] bytes = address.getAddress();
        // Java gives an IPv4 address for one that is mapped into IPv6 (::ffff:127.0.0.1).
        if (address instanceof Inet4Address) {
            return NOT_PUBLIC_4.stream().noneMatch(range -> range.holds(bytes));
        }
        for (Range carrier : CARRIERS) {
            if (carrier.holds(bytes)) {
                byte[] carried = Arrays.copyOfRange(bytes, carrier.carried(), carrier.carried() + 4);
                return NOT_PUBLIC_4.stream().noneMatch(range -> range.holds(carried));
            }
        }
        return GLOBAL_6.holds(bytes) && NOT_PUBLIC_6.stream().noneMatch(range -> range.holds(bytes));
    }

    /**
     * The addresses that begin with the same bits.
     *
     * @param carried where an IPv4 address begins within them, in bytes
     * @param first the first of them
     * @param bits how many bits they share
     */
    @SuppressWarnings("ArrayRecordComponent") // Made once, shown to nobody.
    private record Range(int carried, byte[] first, int bits) {

        Range(int carried, String first, int bits) {
            this(carried, literal(first), bits);
        }

        private static byte[] literal(String address) {
            try {
                return InetAddress.getByName(address).getAddress();
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException(address, e);
            }
        }

        boolean holds(byte[] address) {
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((address[bit / 8] & mask) != (first[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
