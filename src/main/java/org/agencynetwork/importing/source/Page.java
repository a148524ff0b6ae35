package org.agencynetwork.importing.source;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The bytes of one document with their origin. The bytes are shared, not copied, because
 * pages stream through the importer; nobody writes to them.
 */
public record Page(Origin origin, byte[] bytes) implements Fetched {

	/** SHA-256 of the bytes, in hex. */
	public String checksum() {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(this.bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
