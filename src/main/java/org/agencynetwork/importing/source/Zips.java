package org.agencynetwork.importing.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Yields the pages of a zip file in natural order of names, unpacked in memory one at a
 * time and never onto the disk. It goes by the archive's directory alone, counts what it
 * unpacks rather than believing what is stated, and refuses a bad entry by itself so that
 * the others still load.
 */
final class Zips {

	/**
	 * A path that could lead out of the archive: a part that is "..", a leading slash, a
	 * drive letter, or a backslash anywhere, since that separates parts on Windows only.
	 */
	private static final Pattern CLIMBS_OUT = Pattern.compile("(^|/)\\.\\.(/|$)|^/|^[A-Za-z]:|\\\\");

	private static final int DIRECTORY_BYTES_AN_ENTRY = 512;

	private static final int SEARCH_FOR_DIRECTORY_BYTES = 1024 * 1024;

	private final ZipLimits limits;

	private final int maxPageBytes;

	Zips(ZipLimits limits, int maxPageBytes) {
		this.limits = limits;
		this.maxPageBytes = maxPageBytes;
	}

	void fetch(Origin origin, Path file, Consumer<Fetched> to) {
		try (MeteredChannel channel = channel(file)) {
			if (channel.size() > this.limits.maxArchiveBytes()) {
				throw Refusal.tooLarge("The zip file", this.limits.maxArchiveBytes());
			}
			try (ZipFile zip = open(channel)) {
				channel.takeOffMeter();
				new Unpacking(origin, zip, this.limits.allowedForArchive(channel.size())).run(to);
			}
		}
		catch (IOException ex) {
			to.accept(PageFiles.refusal(ex).at(origin));
		}
	}

	private MeteredChannel channel(Path file) throws IOException {
		PageFiles.requireFile(file);
		return new MeteredChannel(file,
				SEARCH_FOR_DIRECTORY_BYTES + (long) this.limits.maxEntries() * DIRECTORY_BYTES_AN_ENTRY);
	}

	private Refusal tooManyEntries() {
		return new Refusal("The zip file holds more than %,d entries: split it.".formatted(this.limits.maxEntries()));
	}

	private ZipFile open(MeteredChannel channel) throws Refusal {
		try {
			return ZipFile.builder().setSeekableByteChannel(channel).setIgnoreLocalFileHeader(true).get();
		}
		catch (IOException | RuntimeException ex) {
			throw channel.isSpent() ? tooManyEntries()
					: new Refusal("This is not a zip file, or it is damaged or cut short: pack it again.");
		}
	}

	private final class Unpacking {

		private final Origin origin;

		private final ZipFile zip;

		private long bytesLeft;

		private Unpacking(Origin origin, ZipFile zip, long bytesLeft) {
			this.origin = origin;
			this.zip = zip;
			this.bytesLeft = bytesLeft;
		}

		private void run(Consumer<Fetched> to) throws Refusal {
			List<ZipArchiveEntry> all = Collections.list(this.zip.getEntries());
			if (all.size() > Zips.this.limits.maxEntries()) {
				throw tooManyEntries();
			}
			List<ZipArchiveEntry> chosen = all.stream()
				.filter(Unpacking::isChosen)
				.sorted(Comparator.comparing(ZipArchiveEntry::getName, NaturalOrder.OF_NAMES))
				.toList();
			if (chosen.isEmpty()) {
				throw new Refusal(
						"The zip file holds no page: pack files that end in " + PageNames.ACCEPTED + " into it.");
			}
			if (chosen.stream().allMatch(Unpacking::isEncrypted)) {
				throw new Refusal("The zip file is encrypted: unpack it with its password and import the folder.");
			}
			for (ZipArchiveEntry entry : chosen) {
				to.accept(fetch(entry));
				if (this.bytesLeft < 0) {
					throw new Refusal("The zip file unpacks to more than is safe, so that nothing after %s was read: "
						.formatted(entry.getName()) + "split it, or unpack it and import the folder.");
				}
			}
		}

		private static boolean isChosen(ZipArchiveEntry entry) {
			String name = entry.getName();
			if (entry.isDirectory()) {
				return false;
			}
			return climbsOut(entry) || (!PageNames.isHidden(name) && (PageNames.isPage(name) || PageNames.isZip(name)));
		}

		private static boolean isEncrypted(ZipArchiveEntry entry) {
			return entry.getGeneralPurposeBit().usesEncryption();
		}

		/** Looks at the raw name too, whose backslashes the library may have turned. */
		private static boolean climbsOut(ZipArchiveEntry entry) {
			byte[] raw = entry.getRawName();
			return CLIMBS_OUT.matcher(entry.getName()).find()
					|| (raw != null && new String(raw, StandardCharsets.ISO_8859_1).indexOf('\\') >= 0);
		}

		private Fetched fetch(ZipArchiveEntry entry) {
			Origin at = new Origin(this.origin + "!/" + entry.getName());
			try {
				check(entry);
				return new Page(at, read(entry));
			}
			catch (Refusal ex) {
				return ex.at(at);
			}
		}

		private void check(ZipArchiveEntry entry) throws Refusal {
			if (climbsOut(entry)) {
				throw new Refusal("The entry's path leads out of the zip file: pack it again from within its folder.");
			}
			if (PageNames.isZip(entry.getName())) {
				throw new Refusal("A zip file within a zip file is not opened: unpack it and import it by itself.");
			}
			if (entry.isUnixSymlink()) {
				throw new Refusal("The entry is a link, not a page: pack the file it points to.");
			}
			if (isEncrypted(entry)) {
				throw new Refusal("The entry is encrypted: unpack it with its password and import the file.");
			}
			if (!this.zip.canReadEntryData(entry)) {
				throw new Refusal("The entry is packed in an unusual way: pack it again with ordinary compression.");
			}
		}

		private byte[] read(ZipArchiveEntry entry) throws Refusal {
			long allowed = Math.min(Zips.this.maxPageBytes,
					Zips.this.limits.allowedForEntry(entry.getCompressedSize()));
			byte[] bytes = unpack(entry, (int) Math.min(allowed, this.bytesLeft) + 1);
			this.bytesLeft -= bytes.length;
			if (bytes.length > Zips.this.maxPageBytes) {
				throw Refusal.tooLarge("The entry", Zips.this.maxPageBytes);
			}
			if (bytes.length > allowed) {
				throw new Refusal("The entry unpacks to more than %d times its packed size, as no page does: "
					.formatted(Zips.this.limits.maxRatio()) + "unpack it and look at it before importing it.");
			}
			if (this.bytesLeft < 0) {
				throw new Refusal("The zip file has unpacked to more than is safe: import this entry by itself.");
			}
			CRC32 crc = new CRC32();
			crc.update(bytes);
			if (crc.getValue() != entry.getCrc()) {
				throw damaged();
			}
			return bytes;
		}

		private byte[] unpack(ZipArchiveEntry entry, int limit) throws Refusal {
			try (InputStream in = this.zip.getInputStream(entry)) {
				return in.readNBytes(limit);
			}
			catch (IOException | RuntimeException ex) {
				throw damaged();
			}
		}

		private static Refusal damaged() {
			return new Refusal("The entry is damaged or cut short: pack it again.");
		}

	}

}
