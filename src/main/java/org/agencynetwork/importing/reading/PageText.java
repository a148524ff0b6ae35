package org.agencynetwork.importing.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.agencynetwork.model.Place;

/**
 * A page's decoded characters and where its lines begin. Offsets count characters after
 * the byte order mark; a line ends with LF, CRLF or CR.
 */
final class PageText {

	private final String characters;

	private final int[] lineStarts;

	PageText(String characters) {
		this.characters = characters;
		this.lineStarts = lineStarts(characters);
	}

	private static int[] lineStarts(String characters) {
		int[] starts = new int[64];
		int count = 1;
		for (int i = 0; i < characters.length(); i++) {
			char c = characters.charAt(i);
			boolean ends = c == '\n' || c == '\r' && (i + 1 == characters.length() || characters.charAt(i + 1) != '\n');
			if (ends) {
				if (count == starts.length) {
					starts = Arrays.copyOf(starts, count * 2);
				}
				starts[count++] = i + 1;
			}
		}
		return Arrays.copyOf(starts, count);
	}

	String characters() {
		return this.characters;
	}

	/** The place of the characters from {@code start} to {@code end}, exclusive. */
	Place place(int start, int end) {
		int found = Arrays.binarySearch(this.lineStarts, start);
		return new Place(start, Math.max(start, end), (found >= 0) ? found + 1 : -found - 1);
	}

	/** Every line that holds something, in order, white space folded. */
	List<Passage> lines() {
		List<Passage> lines = new ArrayList<>();
		for (int i = 0; i < this.lineStarts.length; i++) {
			int end = (i + 1 < this.lineStarts.length) ? this.lineStarts[i + 1] : this.characters.length();
			Passage line = Passage.of(this.characters, this.lineStarts[i], end);
			if (!line.isEmpty()) {
				lines.add(line);
			}
		}
		return lines;
	}

	/** Whether a blank line stands between two places of the text. */
	boolean blankBetween(int from, int to) {
		int breaks = 0;
		for (int i = from; i < to; i++) {
			if (this.characters.charAt(i) == '\n') {
				breaks++;
			}
		}
		return breaks > 1;
	}

}
