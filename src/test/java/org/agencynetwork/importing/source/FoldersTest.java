package org.agencynetwork.importing.source;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class FoldersTest {

	@TempDir
	Path temp;

	private Path folder;

	private Sources sources;

	@BeforeEach
	void makeFolder() throws IOException {
		this.folder = Files.createDirectory(this.temp.resolve("reviews"));
		this.sources = new Sources(SourceSettings.defaults(this.temp.resolve("cache")));
	}

	@Test
	void readsFileWithItsPathAndBytes() throws IOException {
		Path file = write("a.html", "one");
		Harvest harvest = fetch(file);
		assertThat(harvest.origins()).containsExactly(file.toString());
		assertThat(harvest.texts()).containsExactly("one");
	}

	@Test
	void readsNamedFileWhateverItIsCalled() throws IOException {
		assertThat(fetch(write("capture", "one")).texts()).containsExactly("one");
	}

	@Test
	void readsFolderInNaturalOrder() throws IOException {
		write("page10.html", "10");
		write("page2.TXT", "2");
		write("page1/deep/x.md", "1 deep");
		write("page1/y.htm", "1");
		write("page3.xhtml", "3");
		assertThat(fetch(this.folder).texts()).containsExactly("1 deep", "1", "2", "3", "10");
	}

	@Test
	void passesOverWhatIsNoPage() throws IOException {
		write("README.md", "-");
		write(".hidden.html", "-");
		write(".git/x.html", "-");
		write("data.csv", "-");
		write("data.json", "-");
		write("kept.html", "kept");
		assertThat(fetch(this.folder).all()).hasSize(1);
	}

	@Test
	void refusesFolderWithoutPages() throws IOException {
		write("data.csv", "-");
		assertThat(fetch(this.folder).reason()).contains("holds no page");
	}

	@Test
	void refusesMissingFileAndReadsTheOthers() throws IOException {
		Path there = write("a.html", "one");
		Path missing = this.folder.resolve("missing.html");
		Harvest harvest = Harvest.of(this.sources, missing.toString(), there.toString());
		assertThat(harvest.refusals()).singleElement().satisfies((refused) -> {
			assertThat(refused.origin().location()).isEqualTo(missing.toString());
			assertThat(refused.reason()).contains("no such file");
		});
		assertThat(harvest.texts()).containsExactly("one");
	}

	@Test
	void refusesLocationThatCannotBeOne() {
		assertThat(Harvest.of(this.sources, "  ").reason()).contains("empty");
		assertThat(Harvest.of(this.sources, "a\0b").reason()).contains("cannot be a path");
	}

	@Test
	void refusesFileAboveTheLimitAndTakesOneThatJustFits() throws IOException {
		SourceSettings defaults = SourceSettings.defaults(this.temp);
		this.sources = new Sources(new SourceSettings(4, defaults.zip(), defaults.urls()));
		write("a.html", "1234");
		write("b.html", "12345");
		Harvest harvest = fetch(this.folder);
		assertThat(harvest.texts()).containsExactly("1234");
		assertThat(harvest.refusals()).singleElement()
			.satisfies((refused) -> assertThat(refused.reason()).contains("larger than 4 bytes"));
	}

	@Test
	void refusesWhatIsNoOrdinaryFile() throws IOException {
		Path socket = this.folder.resolve("socket.html");
		try (ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
			channel.bind(UnixDomainSocketAddress.of(socket));
			assertThat(fetch(socket).reason()).contains("neither a file nor a folder");
			assertThat(fetch(this.folder).reason()).contains("neither a file nor a folder");
		}
	}

	@Test
	void refusesFileThatMayNotBeRead() throws IOException {
		Path secret = write("secret.html", "-");
		Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
		Assumptions.assumeFalse(Files.isReadable(secret), "This user may read everything");
		assertThat(fetch(secret).reason()).contains("may not be read");
	}

	@Test
	void saysWhatIsToldToAReaderWithoutTheRight() {
		assertThat(PageFiles.refusal(new AccessDeniedException("secret.html")).getMessage())
			.contains("may not be read");
	}

	@Test
	void refusesLinkInACircleAndReadsTheOthers() throws IOException {
		write("deep/a.html", "one");
		Files.createSymbolicLink(this.folder.resolve("deep/loop"), this.folder);
		Files.createSymbolicLink(this.folder.resolve("self.html"), this.folder.resolve("self.html"));
		Harvest harvest = fetch(this.folder);
		assertThat(harvest.texts()).containsExactly("one");
		assertThat(harvest.refusals()).extracting(Refused::reason)
			.satisfiesExactly((reason) -> assertThat(reason).contains("leads back"),
					(reason) -> assertThat(reason).contains("nowhere or in a circle"));
	}

	@Test
	void refusesLinkOutOfTheFolder() throws IOException {
		Path outside = Files.createDirectory(this.temp.resolve("outside"));
		Path page = Files.writeString(outside.resolve("a.html"), "secret");
		Files.createSymbolicLink(this.folder.resolve("folder"), outside);
		Files.createSymbolicLink(this.folder.resolve("page.html"), page);
		Harvest harvest = fetch(this.folder);
		assertThat(harvest.texts()).isEmpty();
		assertThat(harvest.refusals()).hasSize(2)
			.allSatisfy((refused) -> assertThat(refused.reason()).contains("leads out of the folder"));
	}

	@Test
	void readsLinkedFileWithinTheFolderAndLinkedFolderOnce() throws IOException {
		write(".store/a", "one");
		write("real/b.html", "two");
		Files.createSymbolicLink(this.folder.resolve("a.html"), this.folder.resolve(".store/a"));
		Files.createSymbolicLink(this.folder.resolve("other"), this.folder.resolve("real"));
		assertThat(fetch(this.folder).texts()).containsExactly("one", "two");
		assertThat(fetch(this.folder).refusals()).isEmpty();
	}

	@Test
	void followsLinkThatIsNamedItself() throws IOException {
		write("a.html", "one");
		Path link = Files.createSymbolicLink(this.temp.resolve("link"), this.folder);
		assertThat(fetch(link).texts()).containsExactly("one");
	}

	@Test
	void showsNoControlCharactersOfAName() throws IOException {
		assertThat(fetch(write("a\u001b[2J.html", "one")).origins()).singleElement()
			.satisfies((origin) -> assertThat(origin).endsWith("a\uFFFD[2J.html"));
	}

	@Test
	void handsOnEachPageBeforeTheNextIsReadAndLetsItsTakerFail() throws IOException {
		write("a.html", "one");
		write("b.html", "two");
		assertThatIllegalStateException()
			.isThrownBy(() -> this.sources.fetch(List.of(this.folder.toString()), (page) -> {
				throw new IllegalStateException("full");
			}))
			.withMessage("full");
	}

	private Path write(String name, String text) throws IOException {
		Path file = this.folder.resolve(name);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, text);
	}

	private Harvest fetch(Path path) {
		return Harvest.of(this.sources, path.toString());
	}

}
