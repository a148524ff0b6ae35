package org.agencynetwork.importing.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ZipsTest {

	private static final int MEGABYTE = 1024 * 1024;

	@TempDir
	Path temp;

	private final ByteArrayOutputStream packed = new ByteArrayOutputStream();

	private final ZipOutputStream zip = new ZipOutputStream(this.packed);

	private ZipLimits limits = ZipLimits.defaults();

	@Test
	void readsPagesOfNestedFoldersInNaturalOrder() throws IOException {
		add("dir/page10.html", "10");
		add("dir/page2.html", "2");
		add("./a.txt", "a");
		add("README.md", "-");
		add("__MACOSX/dir/._page2.html", "-");
		add(".hidden/page.html", "-");
		add("data.csv", "-");
		Harvest harvest = fetch();
		assertThat(harvest.texts()).containsExactly("a", "2", "10");
		assertThat(harvest.origins()).endsWith(this.temp.resolve("a.zip") + "!/dir/page10.html");
		assertThat(harvest.refusals()).isEmpty();
	}

	@Test
	void readsZipWithinAFolder() throws IOException {
		add("page.html", "zipped");
		write();
		Files.writeString(this.temp.resolve("b.html"), "plain");
		assertThat(Harvest.of(sources(), this.temp.toString()).texts()).containsExactly("zipped", "plain");
	}

	@ParameterizedTest
	@ValueSource(strings = { "../evil.html", "dir/../../evil.html", "/evil.html", "C:/evil.html", "dir\\evil.html",
			"..\\evil.html", ".." })
	void refusesEntryWhosePathClimbsOutAndReadsTheOthers(String name) throws IOException {
		add(name, "evil");
		add("good.html", "good");
		Harvest harvest = fetch();
		assertThat(harvest.texts()).containsExactly("good");
		assertThat(harvest.refusals()).singleElement()
			.satisfies((refused) -> assertThat(refused.reason()).contains("leads out of the zip file"));
	}

	@Test
	void refusesZipWithinZip() throws IOException {
		add("inner.zip", "PK");
		add("good.html", "good");
		Harvest harvest = fetch();
		assertThat(harvest.texts()).containsExactly("good");
		assertThat(harvest.refusals()).singleElement()
			.satisfies((refused) -> assertThat(refused.reason()).contains("within a zip file"));
	}

	@Test
	void refusesEntryThatUnpacksTooMuchAndReadsTheOthers() throws IOException {
		add("bomb.html", new byte[5 * MEGABYTE]);
		add("good.html", "good");
		Harvest harvest = fetch();
		assertThat(harvest.texts()).containsExactly("good");
		assertThat(harvest.refusals()).singleElement()
			.satisfies((refused) -> assertThat(refused.reason()).contains("200 times its packed size"));
	}

	@Test
	void takesShortPageHoweverTightlyItPacks() throws IOException {
		add("large.html", new byte[MEGABYTE]);
		assertThat(fetch().all()).singleElement().isInstanceOf(Page.class);
	}

	@Test
	void refusesEntryLargerThanAPage() throws IOException {
		add("large.html", new byte[17 * MEGABYTE]);
		this.limits = new ZipLimits(MEGABYTE, 10, 100 * MEGABYTE, 10_000);
		assertThat(fetch().reason()).contains("larger than 16 MB");
	}

	@Test
	void stopsOnceTheWholeUnpacksTooMuch() throws IOException {
		this.limits = new ZipLimits(MEGABYTE, 10, 1000, 200);
		add("a.html", new byte[600]);
		add("b.html", new byte[600]);
		add("c.html", new byte[10]);
		Harvest harvest = fetch();
		assertThat(harvest.origins()).singleElement().satisfies((origin) -> assertThat(origin).endsWith("a.html"));
		assertThat(harvest.refusals()).extracting((refused) -> refused.origin().location())
			.containsExactly(this.temp.resolve("a.zip") + "!/b.html", this.temp.resolve("a.zip").toString());
		assertThat(harvest.refusals().get(1).reason()).contains("nothing after b.html was read");
	}

	@Test
	void stopsOnceTheWholeUnpacksManyTimesItsSize() throws IOException {
		for (int i = 0; i < 10; i++) {
			add(i + ".html", new byte[3 * MEGABYTE]);
		}
		Harvest harvest = fetch();
		assertThat(harvest.texts()).hasSizeBetween(5, 6);
		assertThat(harvest.refusals()).hasSize(2);
	}

	@Test
	void refusesZipWithTooManyEntries() throws IOException {
		this.limits = new ZipLimits(MEGABYTE, 2, MEGABYTE, 200);
		add("a.html", "a");
		add("b.html", "b");
		add("c.csv", "c");
		assertThat(fetch().reason()).contains("more than 2 entries");
	}

	@Test
	void givesUpOnDirectoryThatWouldFillTheMemory() throws IOException {
		this.limits = new ZipLimits(16 * MEGABYTE, 2, MEGABYTE, 200);
		for (int i = 0; i < 20_000; i++) {
			add("a-name-that-is-long-enough-to-take-some-room-" + i + ".html", "");
		}
		assertThat(fetch().reason()).contains("more than 2 entries");
	}

	@Test
	void refusesZipThatIsTooLarge() throws IOException {
		this.limits = new ZipLimits(10, 2, MEGABYTE, 200);
		add("a.html", "a");
		assertThat(fetch().reason()).contains("larger than 10 bytes");
	}

	@Test
	void refusesZipThatIsNoneOrCutShort() throws IOException {
		add("a.html", "a");
		write();
		Path path = this.temp.resolve("a.zip");
		byte[] whole = Files.readAllBytes(path);
		for (int length = 0; length < whole.length; length++) {
			Files.write(path, Arrays.copyOf(whole, length));
			assertThat(Harvest.of(sources(), path.toString()).reason()).contains("damaged or cut short");
		}
	}

	@Test
	void throwsForNoDamageWhatever() throws IOException {
		add("dir/a.html", "a page of some length, a page of some length");
		add("b.html", "b");
		write();
		Path path = this.temp.resolve("a.zip");
		byte[] whole = Files.readAllBytes(path);
		for (int position = 0; position < whole.length; position++) {
			for (int value : new int[] { 0, 0x7f, 0xff }) {
				byte[] damaged = whole.clone();
				damaged[position] = (byte) value;
				Files.write(path, damaged);
				Harvest harvest = Harvest.of(sources(), path.toString());
				assertThat(harvest.all()).isNotEmpty();
				assertThat(harvest.texts()).isSubsetOf("a page of some length, a page of some length", "b");
			}
		}
	}

	@Test
	void refusesEntryWhoseBytesWereChanged() throws IOException {
		add("a.html", "the true words");
		add("b.html", "b");
		write();
		Path path = this.temp.resolve("a.zip");
		byte[] bytes = Files.readAllBytes(path);
		int data = 30 + "a.html".length();
		bytes[data + 3] ^= 1;
		Files.write(path, bytes);
		Harvest harvest = Harvest.of(sources(), path.toString());
		assertThat(harvest.texts()).containsExactly("b");
		assertThat(harvest.refusals()).singleElement()
			.satisfies((refused) -> assertThat(refused.reason()).contains("damaged"));
	}

	@Test
	void refusesEncryptedZipAsAWhole() throws IOException {
		add("a.html", "a");
		add("b.html", "b");
		write();
		encryptDirectoryEntries(2);
		assertThat(Harvest.of(sources(), this.temp.resolve("a.zip").toString()).reason()).contains("is encrypted");
	}

	@Test
	void refusesEncryptedEntryAndReadsTheOthers() throws IOException {
		add("a.html", "a");
		add("b.html", "b");
		write();
		encryptDirectoryEntries(1);
		Harvest harvest = Harvest.of(sources(), this.temp.resolve("a.zip").toString());
		assertThat(harvest.texts()).containsExactly("b");
		assertThat(harvest.refusals()).singleElement()
			.satisfies((refused) -> assertThat(refused.reason()).contains("entry is encrypted"));
	}

	@Test
	void refusesEntryThatIsALink() throws IOException {
		Path path = this.temp.resolve("a.zip");
		try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(path.toFile())) {
			ZipArchiveEntry link = new ZipArchiveEntry("link.html");
			link.setUnixMode(0120777);
			out.putArchiveEntry(link);
			out.write("/etc/hostname".getBytes(StandardCharsets.US_ASCII));
			out.closeArchiveEntry();
		}
		assertThat(Harvest.of(sources(), path.toString()).reason()).contains("is a link");
	}

	@Test
	void refusesZipWithoutPages() throws IOException {
		add("data.csv", "-");
		assertThat(fetch().reason()).contains("holds no page");
	}

	@Test
	void refusesMissingZip() {
		assertThat(Harvest.of(sources(), this.temp.resolve("missing.zip").toString()).reason())
			.contains("no such file");
	}

	private void add(String name, String text) throws IOException {
		add(name, text.getBytes(StandardCharsets.UTF_8));
	}

	private void add(String name, byte[] bytes) throws IOException {
		this.zip.putNextEntry(new ZipEntry(name));
		this.zip.write(bytes);
		this.zip.closeEntry();
	}

	private Path write() throws IOException {
		this.zip.close();
		return Files.write(this.temp.resolve("a.zip"), this.packed.toByteArray());
	}

	/** Sets the flag of the first entries, which is all that a reader sees of it. */
	private void encryptDirectoryEntries(int count) throws IOException {
		Path path = this.temp.resolve("a.zip");
		byte[] bytes = Files.readAllBytes(path);
		int left = count;
		for (int i = 0; i < bytes.length - 4 && left > 0; i++) {
			if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
				bytes[i + 8] |= 1;
				left--;
			}
		}
		Files.write(path, bytes);
	}

	private Harvest fetch() throws IOException {
		return Harvest.of(sources(), write().toString());
	}

	private Sources sources() {
		SourceSettings defaults = SourceSettings.defaults(this.temp.resolve("cache"));
		return new Sources(new SourceSettings(defaults.maxPageBytes(), this.limits, defaults.urls()));
	}

}
