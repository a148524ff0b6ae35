package org.agencynetwork.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.agencynetwork.graph.PlainGraphException;
import org.agencynetwork.importing.register.Register;
import org.agencynetwork.importing.register.RegisterFile;
import org.agencynetwork.importing.register.RegisterReader;
import org.agencynetwork.importing.register.official.AdditionsFolder;
import org.agencynetwork.importing.register.official.OfficialImport;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Finds the register's files: those that come with the program, then what official files
 * added to them, then the user's own folder, whose decisions win by being read last. It
 * needs no database, so that official files can be read beside a program that runs.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Settings.class)
class RegisterConfiguration {

	private final Settings settings;

	RegisterConfiguration(Settings settings) {
		this.settings = settings;
	}

	@Bean
	Register register() {
		return RegisterReader
			.read(Stream.of(builtIn(), additions().list(), ofTheUser()).flatMap(List::stream).toList());
	}

	OfficialImport officialImport() {
		return new OfficialImport(builtIn(), additions(), ofTheUser());
	}

	AdditionsFolder additions() {
		return new AdditionsFolder(Path.of(this.settings.dataDir()));
	}

	private static List<RegisterFile> builtIn() {
		try {
			return Arrays
				.stream(new PathMatchingResourcePatternResolver().getResources("classpath:seeds/register/*.csv"))
				.map((resource) -> new RegisterFile(String.valueOf(resource.getFilename()), resource::getInputStream))
				.sorted(Comparator.comparing(RegisterFile::name))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot list the files of the register", ex);
		}
	}

	private List<RegisterFile> ofTheUser() {
		if (this.settings.decisions().isEmpty()) {
			return List.of();
		}
		Path folder = Path.of(this.settings.decisions());
		if (!Files.isDirectory(folder)) {
			throw new PlainGraphException(
					"There is no folder %s: name one that holds decisions with --explorer.decisions".formatted(folder));
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter((file) -> file.toString().endsWith(".csv"))
				.sorted()
				.map((file) -> new RegisterFile(file.toString(), () -> Files.newInputStream(file)))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read the decisions in " + folder, ex);
		}
	}

}
