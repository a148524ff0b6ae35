package org.agencynetwork.importing.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A page's title and summary. The title is its heading, or in a text capture the line
 * above its labels; the summary is what stands below the line "Summary".
 */
record Prose(String title, String summary) {

	private static final Pattern SUMMARY = Pattern.compile("(?i)[#*\\s]*summary:?[*\\s]*");

	/** What follows the summary where no markup shows a heading. */
	private static final Pattern NEXT = Pattern.compile("(?i)[#*\\s]*(extracted )?recommendations?:?[*\\s]*"
			+ "|\\d+ recommendations? (pulled|extracted|taken) from .*|view full report.*");

	private static final int MOST_TITLE_LETTERS = 150;

	static Prose of(Contents contents) {
		return new Prose(title(contents), summary(contents.lines()));
	}

	private static String title(Contents contents) {
		if (contents.heading() != null) {
			return contents.heading();
		}
		int labels = contents.labels().firstLine();
		if (labels > 0) {
			String above = contents.lines().get(labels - 1).words().replaceFirst("^#+\\s*", "");
			if (above.length() <= MOST_TITLE_LETTERS && !above.endsWith(".")) {
				return above;
			}
		}
		return (String.join(", ", contents.labels().csps()) + " review").trim();
	}

	private static String summary(List<Line> lines) {
		List<String> paragraphs = new ArrayList<>();
		boolean within = false;
		for (Line line : lines) {
			String words = line.words();
			if (within && (line.heading() || NEXT.matcher(words).matches())) {
				break;
			}
			if (within) {
				paragraphs.add(words);
			}
			within = within || SUMMARY.matcher(words).matches();
		}
		return String.join("\n", paragraphs);
	}

}
