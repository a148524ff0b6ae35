package org.agencynetwork.importing.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.agencynetwork.model.Place;

/**
 * Finds the labels among a page's lines, with the values that stand beside or below them:
 * all on one line, a line each, or a label's line above its value's line.
 */
final class LabelReader {

	/**
	 * A label and its value.
	 *
	 * @param taken whether the label's grammar takes the value
	 * @param line which of the lines it stands on
	 * @param last which of the lines its value ends on
	 */
	record Labelled(Label label, String value, boolean colon, boolean taken, Place place, int line, int last) {

		private Labelled with(String words, int lastLine) {
			return new Labelled(this.label, words, this.colon, true, this.place, this.line, lastLine);
		}

	}

	/** Marks of lists and of emphasis, which say nothing. */
	private static final Pattern MARKS = Pattern.compile("\\*\\*|__|^[\\s>*•·#-]+");

	/** What separates one label's value from the next label. */
	private static final Pattern EDGES = Pattern.compile("^[\\s|·•,;]+|[\\s|·•,;]+$|(?<=\\S)\\s+[–-]$");

	/** How many lines below "CSP" may each name a partnership. */
	private static final int MOST_PARTNERSHIP_LINES = 4;

	/** A page shows its four labels once or a few times; what lies beyond is not read. */
	private static final int MOST_LABELS = 400;

	/** As many labels as may stand in a row above a row of their values. */
	private static final int MOST_WAITING = 8;

	private final List<Line> lines;

	private final List<Labelled> found = new ArrayList<>();

	private final List<Labelled> waiting = new ArrayList<>();

	LabelReader(List<Line> lines) {
		this.lines = lines;
	}

	List<Labelled> listLabels() {
		for (int i = 0; i < this.lines.size() && this.found.size() < MOST_LABELS; i++) {
			String words = MARKS.matcher(this.lines.get(i).parted()).replaceAll("").trim();
			if (!words.isEmpty()) {
				readLine(words, i);
			}
		}
		giveUpWaiting();
		return List.copyOf(this.found);
	}

	private void readLine(String words, int line) {
		List<Matcher> labels = listMatches(words);
		if (labels.isEmpty()) {
			readValue(words, line);
			return;
		}
		for (int i = 0; i < labels.size(); i++) {
			Matcher match = labels.get(i);
			int end = (i + 1 < labels.size()) ? labels.get(i + 1).start() : words.length();
			String value = trimmed(words.substring(match.end(), end));
			Label label = Label.named(match.group(1));
			boolean colon = match.group(2) != null;
			Labelled labelled = new Labelled(label, value, colon, label.takes(value, colon),
					this.lines.get(line).place(), line, line);
			if (value.isEmpty() && this.waiting.size() < MOST_WAITING) {
				this.waiting.add(labelled);
			}
			else if (colon || labelled.taken()) {
				this.found.add(labelled);
			}
		}
	}

	/** The labels of a line; one without a colon only at its head or after a value. */
	private static List<Matcher> listMatches(String words) {
		List<Matcher> labels = new ArrayList<>();
		Matcher matcher = Label.ANY.matcher(words);
		while (matcher.find()) {
			boolean counts = matcher.group(2) != null || matcher.start() == 0;
			if (!counts && !labels.isEmpty()) {
				Matcher before = labels.get(labels.size() - 1);
				String value = trimmed(words.substring(before.end(), matcher.start()));
				counts = !value.isEmpty() && Label.named(before.group(1)).takes(value, before.group(2) != null);
			}
			if (counts) {
				Matcher label = Label.ANY.matcher(words);
				label.find(matcher.start());
				labels.add(label);
			}
		}
		return labels;
	}

	/** A line without a label may be the value that a label above waits for. */
	private void readValue(String words, int line) {
		for (Labelled label : this.waiting) {
			if (label.label().takes(words, label.colon())) {
				this.waiting.remove(label);
				this.found.add(label.with(words, line));
				return;
			}
		}
		giveUpWaiting();
		readFurtherPartnership(words, line);
	}

	/** A partnership on a line between a partnership's and the next label's. */
	private void readFurtherPartnership(String words, int line) {
		int last = this.found.size() - 1;
		if (last < 0 || this.found.get(last).label() != Label.CSP || this.found.get(last).last() != line - 1
				|| !Label.CSP.takes(words, true) || Label.isUnknown(words)) {
			return;
		}
		for (int i = line + 1; i < this.lines.size() && i < line + MOST_PARTNERSHIP_LINES; i++) {
			if (beginsWithLabel(this.lines.get(i).parted())) {
				Labelled csp = this.found.get(last);
				this.found.set(last, csp.with(csp.value() + "; " + words, line));
				return;
			}
			if (!Label.CSP.takes(this.lines.get(i).words(), true)) {
				return;
			}
		}
	}

	private static boolean beginsWithLabel(String words) {
		String plain = MARKS.matcher(words).replaceAll("").trim();
		Matcher matcher = Label.ANY.matcher(plain);
		if (!matcher.lookingAt()) {
			return false;
		}
		boolean colon = matcher.group(2) != null;
		String value = trimmed(plain.substring(matcher.end()));
		return colon || value.isEmpty() || Label.named(matcher.group(1)).takes(value, false);
	}

	private void giveUpWaiting() {
		this.waiting.stream().filter(Labelled::colon).forEach(this.found::add);
		this.waiting.clear();
	}

	private static String trimmed(String value) {
		return EDGES.matcher(value.trim()).replaceAll("");
	}

}
