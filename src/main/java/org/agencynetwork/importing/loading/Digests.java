package org.agencynetwork.importing.loading;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Digests of content, and sums of digests that do not depend on order.
 */
final class Digests {

	private static final int LENGTH = 32;

	private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(4 * LENGTH);

	private Digests() {
	}

	/** The first half of SHA-256, in hex. */
	static String of(String words) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest).substring(0, LENGTH);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	/** Adds a digest to a sum; an empty sum is nought. */
	static String plus(String sum, String digest) {
		return hex(number(sum).add(number(digest)));
	}

	/** Takes a digest from a sum that holds it. */
	static String minus(String sum, String digest) {
		return hex(number(sum).subtract(number(digest)));
	}

	private static BigInteger number(String hex) {
		return hex.isEmpty() ? BigInteger.ZERO : new BigInteger(hex, 16);
	}

	private static String hex(BigInteger number) {
		String hex = number.mod(MODULUS).toString(16);
		return "0".repeat(LENGTH - hex.length()) + hex;
	}

}
