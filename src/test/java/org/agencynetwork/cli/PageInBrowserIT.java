package org.agencynetwork.cli;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page in a real Chromium, served by the standalone jar with the seed pages loaded.
 * The tests themselves are the frontend's. Where there is no Chromium, the build says so
 * loudly, and in continuous integration ({@code CI=true}) it fails.
 */
class PageInBrowserIT {

	private static final Path REPORT = Path.of("target", "page-reports", "browser.xml");

	private static final String BANNER = """

			##############################################################################
			#                                                                            #
			#   THE PAGE WAS NOT TESTED IN A BROWSER: no Chromium was found.             #
			#                                                                            #
			#   To have it tested, install one and run the build again:                  #
			#     Debian    apt-get install chromium                                     #
			#     Ubuntu    snap install chromium                                        #
			#     macOS     brew install --cask chromium                                 #
			#     elsewhere set CHROMIUM to the path of a Chromium or Chrome             #
			#                                                                            #
			##############################################################################
			""";

	@Test
	void pageHasNoFaultInChromium() throws Exception {
		Assumptions.assumeFalse(Boolean.getBoolean("page.skip"), "Built without the page: -Dfrontend.skip=true");
		Optional<Path> chromium = findChromium();
		if (chromium.isEmpty()) {
			System.out.println(BANNER);
			assertThat(System.getenv("CI")).as("CI must have a Chromium").isNotEqualTo("true");
		}
		Assumptions.assumeTrue(chromium.isPresent(), "No Chromium was found");
		assertThat(runBrowserTests(chromium.orElseThrow())).as("exit code of npm run test:browser").isZero();
		assertThat(REPORT).isNotEmptyFile();
	}

	/** Passes on what the tests print, line by line, as the build's own output. */
	private static int runBrowserTests(Path chromium) throws IOException, InterruptedException {
		String npm = File.separatorChar == '\\' ? "npm.cmd" : "npm";
		ProcessBuilder builder = new ProcessBuilder(npm, "run", "--silent", "test:browser", "--", "--reporter=default",
				"--reporter=junit", "--outputFile.junit=" + REPORT.toAbsolutePath())
			.directory(new File("frontend"))
			.redirectErrorStream(true);
		builder.environment().put("BASE_URL", SeededExplorer.get().page().toString());
		builder.environment().put("CHROMIUM", chromium.toString());
		Process tests = builder.start();
		try (BufferedReader output = tests.inputReader()) {
			output.lines().forEach(System.out::println);
		}
		return tests.waitFor();
	}

	private static Optional<Path> findChromium() {
		String named = System.getenv("CHROMIUM");
		if (named != null && !named.isBlank()) {
			return Optional.of(Path.of(named));
		}
		List<String> folders = List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
		Stream<Path> onPath = Stream.of("chromium", "chromium-browser", "google-chrome")
			.flatMap((name) -> folders.stream().map((folder) -> Path.of(folder, name)));
		Stream<Path> elsewhere = Stream
			.of("/Applications/Chromium.app/Contents/MacOS/Chromium",
					"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
					"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe")
			.map(Path::of);
		return Stream.concat(onPath, elsewhere).filter(Files::isExecutable).findFirst();
	}

}
