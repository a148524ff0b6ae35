package org.agencynetwork.importing.source;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells addresses of the public internet from all others, after IANA's registries of
 * special-purpose addresses. IPv4 is public unless listed; IPv6 is public only within the
 * space handed out for it, and where an address carries an IPv4 one inside (NAT64), that
 * one decides.
 */
final class SpecialAddresses {

	private static final List<Block> NOT_PUBLIC_V4 = blocks("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8",
			"169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16",
			"198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/3");

	private static final List<Block> PUBLIC_V6 = blocks("2000::/3");

	private static final List<Block> NOT_PUBLIC_V6 = blocks("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

	private static final List<Block> NAT64 = blocks("64:ff9b::/96");

	private SpecialAddresses() {
	}

	static boolean isPublic(InetAddress address) {
		byte[] bytes = address.getAddress();
		if (bytes.length == 4) {
			return !isIn(NOT_PUBLIC_V4, bytes);
		}
		if (isIn(NAT64, bytes)) {
			return !isIn(NOT_PUBLIC_V4, Arrays.copyOfRange(bytes, 12, 16));
		}
		return isIn(PUBLIC_V6, bytes) && !isIn(NOT_PUBLIC_V6, bytes);
	}

	private static boolean isIn(List<Block> blocks, byte[] address) {
		return blocks.stream().anyMatch((block) -> block.holds(address));
	}

	private static List<Block> blocks(String... notations) {
		return Stream.of(notations).map(Block::of).toList();
	}

	private record Block(byte[] prefix, int bits) {

		private static Block of(String notation) {
			String[] parts = notation.split("/");
			try {
				return new Block(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]));
			}
			catch (UnknownHostException ex) {
				throw new IllegalArgumentException(notation, ex);
			}
		}

		private boolean holds(byte[] address) {
			for (int bit = 0; bit < this.bits; bit++) {
				int mask = 0x80 >> (bit % 8);
				if (((address[bit / 8] ^ this.prefix[bit / 8]) & mask) != 0) {
					return false;
				}
			}
			return true;
		}

	}

}
