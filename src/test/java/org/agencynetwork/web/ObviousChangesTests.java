package org.agencynetwork.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.agencynetwork.importing.loading.GeneratedPages;
import org.agencynetwork.importing.loading.Imports;
import org.agencynetwork.importing.source.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * What changed since an import is what differs between the records before it and after.
 */
@ServiceTest
class ObviousChangesTests {

	private static final Page[] PAGES = GeneratedPages.listPages(44, 5);

	private static final int BEFORE = 30;

	private static final String ADDRESS = "https://example.org/reviews/0a1b2c3d-harlow";

	private static ObviousRecords before;

	private static ObviousRecords after;

	private static String firstRun;

	private static String secondRun;

	@LocalServerPort
	private int port;

	private Service service;

	@BeforeAll
	static void forget() {
		after = null;
	}

	@BeforeEach
	void importTwice() {
		this.service = new Service(this.port);
		if (after == null) {
			firstRun = load(Arrays.copyOf(PAGES, BEFORE), harlow(""));
			before = new ObviousRecords(this.service);
			secondRun = load(Arrays.copyOfRange(PAGES, BEFORE, PAGES.length), harlow(" without delay"));
			after = new ObviousRecords(this.service);
		}
	}

	private String load(Page[] pages, Page harlow) {
		List<Page> all = new ArrayList<>(List.of(pages));
		all.add(harlow);
		Imports.load(all.toArray(Page[]::new));
		return this.service.get("/api/imports/latest").get("run").get("id").asString();
	}

	/** A page that bears its id, so that another version of it is the same review. */
	private static Page harlow(String more) {
		Page page = Imports.seeds()[1];
		String words = new String(page.bytes(), StandardCharsets.UTF_8);
		return Imports.asHtml(
				Imports.page("harlow.txt", words.replace("within that training.", "within that training" + more + ".")),
				ADDRESS);
	}

	static IntStream seeds() {
		return IntStream.range(0, Integer.getInteger("property.seeds", 24));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void isWhatTheLatestImportBrought(int seed) {
		Map<String, String> filters = ObviousDraw.filters(after, new Random(seed));
		List<ObviousRow> rows = new ObviousChanges(before, after).rows(new ObviousScope(after, filters));
		for (String since : List.of("", secondRun)) {
			Map<String, String> asked = new TreeMap<>(filters);
			if (!since.isEmpty()) {
				asked.put("since", since);
			}
			Agreement.on("what-changed", this.service, new ObviousScope(after, asked)).holds(rows);
		}
	}

}
