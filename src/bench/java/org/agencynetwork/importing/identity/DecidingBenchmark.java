package org.agencynetwork.importing.identity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

import org.agencynetwork.importing.places.Places;
import org.agencynetwork.importing.register.Register;
import org.agencynetwork.importing.register.RegisterFile;
import org.agencynetwork.importing.register.RegisterReader;
import org.agencynetwork.model.ReviewId;

/**
 * Mentions decided in a second on one core, with the full register and without the memo
 * that a review keeps of words it has met: each of the labelled names in its own area.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = "-XX:+UseSerialGC")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class DecidingBenchmark {

	private static final int MENTIONS = 500;

	@Param({ "agencies-dev.csv", "agencies-invented.csv" })
	String labels;

	private Identity identity;

	private final List<String> words = new ArrayList<>();

	private final List<Locality> localities = new ArrayList<>();

	@Setup
	public void readRegisterAndLabels() throws IOException {
		Register register = register();
		this.identity = new Identity(register);
		Places places = new Places(register);
		CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
		try (CSVParser rows = CSVParser.parse(
				Files.newBufferedReader(Path.of("src/test/resources/gold", this.labels), StandardCharsets.UTF_8),
				format)) {
			for (CSVRecord row : rows) {
				this.words.add(row.get("surface"));
				this.localities.add(new Locality(new ReviewId("r1"), places.place(List.of(row.get("area"))),
						new Years(Year.of(2018), null), new Expansions()));
			}
		}
	}

	private static Register register() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("seeds/register"))) {
			return RegisterReader.read(files.filter((file) -> file.toString().endsWith(".csv"))
				.sorted()
				.map((file) -> new RegisterFile(file.getFileName().toString(), () -> Files.newInputStream(file)))
				.toList());
		}
	}

	@Benchmark
	@OperationsPerInvocation(MENTIONS)
	public void mentions(Blackhole decided) {
		for (int i = 0; i < MENTIONS; i++) {
			int at = i % this.words.size();
			decided.consume(this.identity.decide(this.words.get(at), this.localities.get(at)));
		}
	}

}
