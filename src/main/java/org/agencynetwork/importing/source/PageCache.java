package org.agencynetwork.importing.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Keeps what was fetched, each body under its SHA-256, with an index of tab-separated
 * lines that is only ever added to; the last line for an address holds. A body whose
 * checksum no longer fits, or a line cut short by a crash, counts as never fetched; that
 * is why a line begins with its line break.
 */
final class PageCache {

	/** A SHA-256 in hex; anything else in the index could name a file elsewhere. */
	private static final Pattern CHECKSUM = Pattern.compile("[0-9a-f]{64}");

	private final Path index;

	private final Path bodies;

	private final Map<String, Kept> keptByAddress = new HashMap<>();

	PageCache(Path folder) throws IOException {
		this.index = folder.resolve("index.tsv");
		this.bodies = Files.createDirectories(folder.resolve("bodies"));
		if (Files.exists(this.index)) {
			readIndex();
		}
	}

	private void readIndex() throws IOException {
		String lines = new String(Files.readAllBytes(this.index), StandardCharsets.UTF_8);
		for (String line : lines.split("\n")) {
			String[] cells = line.split("\t", -1);
			if (cells.length == 5 && CHECKSUM.matcher(cells[4]).matches()) {
				this.keptByAddress.put(cells[0], new Kept(cells[1], cells[2], cells[3], cells[4]));
			}
		}
	}

	Optional<Kept> find(WebAddress address) throws IOException {
		Kept kept = this.keptByAddress.get(address.toString());
		if (kept == null || !Files.exists(body(kept)) || !checksumOf(body(kept)).equals(kept.checksum())) {
			return Optional.empty();
		}
		return Optional.of(kept);
	}

	/** Stores no more than the limit; a body beyond it is refused and leaves nothing. */
	Kept keep(WebAddress address, Answer answer, String contentType, long maxBytes) throws IOException {
		Path temporary = Files.createTempFile(this.bodies, "fetching", null);
		try {
			MessageDigest digest = sha256();
			try (OutputStream out = Files.newOutputStream(temporary)) {
				copy(new DigestInputStream(answer.body(), digest), out, maxBytes);
			}
			Kept kept = new Kept(contentType, header(answer, "ETag"), header(answer, "Last-Modified"),
					HexFormat.of().formatHex(digest.digest()));
			Files.move(temporary, body(kept), StandardCopyOption.REPLACE_EXISTING);
			note(address, kept);
			return kept;
		}
		finally {
			Files.deleteIfExists(temporary);
		}
	}

	Path body(Kept kept) {
		return this.bodies.resolve(kept.checksum());
	}

	private static void copy(InputStream in, OutputStream out, long maxBytes) throws IOException {
		byte[] buffer = new byte[16 * 1024];
		long total = 0;
		for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
			total += count;
			if (total > maxBytes) {
				throw Refusal.tooLarge("What the server sends", maxBytes);
			}
			write(out, buffer, count);
		}
	}

	private static void write(OutputStream out, byte[] buffer, int count) throws Refusal {
		try {
			out.write(buffer, 0, count);
		}
		catch (IOException ex) {
			throw Urls.cacheNotWritable();
		}
	}

	/** Without tabs, which a header may hold and a line of the index may not. */
	private static String header(Answer answer, String name) {
		String value = answer.findHeader(name).orElse("");
		return (value.indexOf('\t') < 0) ? value : "";
	}

	private void note(WebAddress address, Kept kept) throws IOException {
		Kept before = this.keptByAddress.put(address.toString(), kept);
		if (kept.equals(before)) {
			return;
		}
		String line = String.join("\t", address.toString(), kept.contentType(), kept.etag(), kept.lastModified(),
				kept.checksum());
		Files.writeString(this.index, "\n" + line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
		if (before != null && this.keptByAddress.values()
			.stream()
			.noneMatch((other) -> other.checksum().equals(before.checksum()))) {
			Files.deleteIfExists(body(before));
		}
	}

	private static String checksumOf(Path file) throws IOException {
		MessageDigest digest = sha256();
		try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
			in.transferTo(OutputStream.nullOutputStream());
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	/** One address as it was last fetched; a validator that was not sent is empty. */
	record Kept(String contentType, String etag, String lastModified, String checksum) {

		/** Headers that ask for the body only if it is another one by now. */
		Map<String, String> conditions() {
			if (!this.etag.isEmpty()) {
				return Map.of("If-None-Match", this.etag);
			}
			return this.lastModified.isEmpty() ? Map.of() : Map.of("If-Modified-Since", this.lastModified);
		}

	}

}
