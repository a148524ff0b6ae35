package org.agencynetwork.graph.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The embedded database's password, drawn at random on the first start and kept in a file
 * that its owner alone may read.
 */
record PasswordFile(Path path, String password, boolean isNew) {

	private static final String NAME = "neo4j-password";

	static PasswordFile in(Path folder) {
		Path path = folder.resolve(NAME).toAbsolutePath().normalize();
		try {
			boolean isNew = !Files.exists(path);
			if (isNew) {
				Files.createFile(path, readableByOwnerAlone());
				Files.writeString(path, draw() + "\n", StandardCharsets.UTF_8);
			}
			return new PasswordFile(path, Files.readString(path, StandardCharsets.UTF_8).strip(), isNew);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot keep the database password in " + path, ex);
		}
	}

	private static String draw() {
		byte[] bytes = new byte[16];
		new SecureRandom().nextBytes(bytes);
		return HexFormat.of().formatHex(bytes);
	}

	private static FileAttribute<?>[] readableByOwnerAlone() {
		return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
				: new FileAttribute<?>[0];
	}

}
