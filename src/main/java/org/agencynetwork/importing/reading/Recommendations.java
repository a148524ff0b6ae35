package org.agencynetwork.importing.reading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.agencynetwork.model.Folding;

/**
 * Rows become recommendations, and recommendations a key of their page's content.
 */
final class Recommendations {

	private static final int KEY_LENGTH = 16;

	private static final String PART = "\u001f";

	private static final String ENTRY = "\u001e";

	private Recommendations() {
	}

	static List<RecommendationRow> of(List<Row> rows) {
		Map<String, List<Row>> same = new LinkedHashMap<>();
		rows.forEach((row) -> same.computeIfAbsent(key(row.number(), row.text()), (key) -> new ArrayList<>()).add(row));
		return same.values().stream().map(Recommendations::one).toList();
	}

	private static RecommendationRow one(List<Row> rows) {
		Map<String, Mention> mentions = new LinkedHashMap<>();
		for (Row row : rows) {
			row.addressees().forEach((mention) -> mentions.putIfAbsent(Folding.text(mention.words()), mention));
		}
		Row first = rows.get(0);
		return new RecommendationRow(first.number(), first.text(), first.place(), List.copyOf(mentions.values()));
	}

	static String key(ReviewPage page) {
		List<String> csps = page.csps().stream().map(Folding::name).distinct().sorted().toList();
		List<String> recommendations = of(page.rows()).stream()
			.map((recommendation) -> key(recommendation.number(), recommendation.text()))
			.sorted()
			.toList();
		String content = String.join(PART, csps) + ENTRY + page.published() + ENTRY + page.yearOfDeath() + ENTRY
				+ String.join(ENTRY, recommendations);
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash).substring(0, KEY_LENGTH);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	private static String key(String number, String text) {
		return Folding.text(number) + PART + Folding.text(text);
	}

}
