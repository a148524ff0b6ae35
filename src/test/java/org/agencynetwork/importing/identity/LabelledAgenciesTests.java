package org.agencynetwork.importing.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

import org.agencynetwork.importing.places.Placement;
import org.agencynetwork.importing.places.Places;
import org.agencynetwork.importing.register.Register;
import org.agencynetwork.importing.register.ShippedRegister;
import org.agencynetwork.model.AgencyKind;
import org.agencynetwork.model.Area;
import org.agencynetwork.model.ReviewId;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Decides the labelled surface forms, each in a review of its area, and holds the
 * decisions against the labels: two labels never on one node, one label on one node.
 */
class LabelledAgenciesTests {

	private static final Register REGISTER = ShippedRegister.get();

	private static final Identity IDENTITY = new Identity(REGISTER);

	private record Labelled(String surface, String canonical, String type, String area) {

		boolean isGeneric() {
			return this.canonical.contains("GENERIC");
		}

	}

	@Test
	void mergesNoTwoLabelledBodies() throws IOException {
		Map<String, Set<String>> labelsByNode = new HashMap<>();
		for (Labelled row : labelled()) {
			for (Denoted agency : decide(row).agencies()) {
				if (!row.isGeneric()) {
					labelsByNode.computeIfAbsent(agency.id().value(), (id) -> new HashSet<>()).add(row.canonical());
				}
			}
		}
		Map<String, Set<String>> merged = labelsByNode.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().size() > 1)
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		assertThat(merged).as("false merges").isEmpty();
	}

	@Test
	void bringsTheFormsOfOneBodyTogether() throws IOException {
		List<Labelled> rows = labelled().stream().filter((row) -> !row.isGeneric()).toList();
		Map<String, List<String>> nodes = new HashMap<>();
		List<String> unresolved = new ArrayList<>();
		for (Labelled row : rows) {
			Decision decision = decide(row);
			String node = decision.agencies()
				.stream()
				.map((agency) -> agency.id().value())
				.collect(Collectors.joining(" | "));
			nodes.computeIfAbsent(row.canonical(), (c) -> new ArrayList<>()).add(node);
			if (decision.rule().equals("unresolved") || decision.agencies().get(0).kind() == AgencyKind.LOCAL) {
				unresolved.add(row + " -> " + node);
			}
		}
		List<String> apart = nodes.entrySet()
			.stream()
			.filter((entry) -> new HashSet<>(entry.getValue()).size() > 1)
			.map((entry) -> entry.getKey() + " = " + new HashSet<>(entry.getValue()))
			.toList();
		System.out.printf("Labelled bodies: %d forms, %d unresolved, %d bodies apart%n", rows.size(), unresolved.size(),
				apart.size());
		unresolved.forEach((line) -> System.out.println("  unresolved: " + line));
		apart.forEach((line) -> System.out.println("  apart: " + line));
		assertThat(unresolved.size() + apart.size()).as("misses").isLessThanOrEqualTo(rows.size() / 20);
	}

	@Test
	void givesGenericsNoBodyOfTheirOwn() throws IOException {
		List<String> wrong = labelled().stream()
			.filter((row) -> row.canonical().startsWith("GENERIC"))
			.filter((row) -> row.area().isEmpty() || row.area().equals("national"))
			.filter((row) -> decide(row).agencies()
				.stream()
				.anyMatch((agency) -> agency.kind() == AgencyKind.BODY || agency.kind() == AgencyKind.UNIT))
			.map((row) -> row + " -> " + decide(row))
			.toList();
		assertThat(wrong).isEmpty();
	}

	/**
	 * The review is placed in the partnerships of the labelled area, whatever its kind.
	 */
	private static Decision decide(Labelled row) {
		List<Area> csps = Stream.of(row.area().split(",| and "))
			.flatMap((area) -> new LocalBodies(REGISTER).placesNamed(area).stream())
			.flatMap((area) -> REGISTER.areas().downwardsOf(area, Area.CSP).stream())
			.toList();
		Placement placement = new Places(REGISTER).place(csps.stream().map(Area::name).limit(1).toList());
		return IDENTITY.decide(row.surface(), new Locality(new ReviewId("r1"), placement, new Expansions()));
	}

	private static List<Labelled> labelled() throws IOException {
		try (CSVParser parser = CSVParser.parse(
				Files.newBufferedReader(Path.of("src/test/resources/gold/agencies-dev.csv")),
				CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
			List<Labelled> rows = new ArrayList<>();
			for (CSVRecord cells : parser) {
				rows.add(new Labelled(cells.get("surface"), cells.get("canonical"), cells.get("type"),
						cells.get("area")));
			}
			return rows;
		}
	}

}
