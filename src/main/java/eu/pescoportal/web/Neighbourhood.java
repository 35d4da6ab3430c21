package eu.pescoportal.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.Pattern;

/** All addresses that one and the same visitor can be supposed to have: they are counted as one. */
public final class Neighbourhood {

    private static final Pattern WITH_PORT = Pattern.compile("([0-9.]+):[0-9]+|\\[([^]]+)](?::[0-9]+)?");
    private static final int LONGEST_ADDRESS = 64;

    private Neighbourhood() {}

    /**
     * Of an IPv6 address the first half: whoever has one has all of that network. Some proxies add the port,
     * or say something else; that counts by its text.
     */
    public static String of(String address) {
        var ported = WITH_PORT.matcher(address);
        var bare = ported.matches() ? Objects.requireNonNullElse(ported.group(1), ported.group(2)) : address;
        try {
            var literal = InetAddress.ofLiteral(bare); // looks nothing up
            return literal instanceof Inet6Address
                    ? HexFormat.of().formatHex(literal.getAddress(), 0, 8) + "/64"
                    : literal.getHostAddress();
        } catch (IllegalArgumentException _) {
            return address.substring(0, Math.min(address.length(), LONGEST_ADDRESS));
        }
    }
}
