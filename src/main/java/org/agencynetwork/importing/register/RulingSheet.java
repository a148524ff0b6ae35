package org.agencynetwork.importing.register;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A sheet for people to decide on: the columns of {@code decisions.csv}, those that a
 * person fills in left empty, and beside them what helps to decide.
 */
public final class RulingSheet {

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder()
		.setHeader("surface", "holds_in", "verdict", "agency", "who", "when", "why", "reviews", "recommendations",
				"suggestions")
		.get();

	private RulingSheet() {
	}

	/**
	 * Words that nobody has decided about yet.
	 *
	 * @param surface the words
	 * @param holdsIn area or review where they are held to mean one body
	 * @param reviews that address it
	 * @param recommendations that address it
	 * @param suggestions bodies they resemble, with id, name and score
	 */
	public record Open(String surface, String holdsIn, int reviews, int recommendations, List<String> suggestions) {

	}

	public static void write(Writer to, List<Open> names) throws IOException {
		try (CSVPrinter printer = new CSVPrinter(to, FORMAT)) {
			for (Open name : names) {
				printer.printRecord(name.surface(), name.holdsIn(), "", "", "", "", "", name.reviews(),
						name.recommendations(), String.join("; ", name.suggestions()));
			}
		}
	}

}
