package org.agencynetwork.importing.reading;

import java.util.ArrayList;
import java.util.List;

import org.agencynetwork.model.Place;

/**
 * The lines of one flattened row: its number, and what runs on after it. Where the
 * capture kept tabs, they are the cells' own bounds and nothing is inferred.
 */
record FlattenedRow(Passage number, List<Passage> rest) {

	FlattenedRow {
		rest = List.copyOf(rest);
	}

	static FlattenedRow of(List<Passage> lines) {
		Passage first = lines.get(0);
		int length = RowNumber.lengthAtHeadOf(first.words());
		List<Passage> rest = new ArrayList<>();
		if (length < first.words().length()) {
			rest.add(first.from(length));
		}
		rest.addAll(lines.subList(1, lines.size()));
		return new FlattenedRow(first.part(0, length), rest);
	}

	/** The names that the row shows beyond doubt: after a bar, or after a sentence. */
	List<String> listEvidentNames() {
		List<String> names = new ArrayList<>();
		List<Passage> segments = segments();
		for (int i = 1; i < segments.size(); i++) {
			names.add(segments.get(i).words());
		}
		if (!segments.isEmpty()) {
			AddresseeSplit.findEvident(segments.get(0).words()).ifPresent(names::add);
		}
		return names;
	}

	Row toRow(PageText page, AddresseeSplit split, KnownNames names) {
		List<Passage> segments = segments();
		if (segments.isEmpty()) {
			return new Row(this.number.words(), "", page.place(this.number.start(), this.number.end()), List.of());
		}
		Passage head = segments.get(0);
		AddresseeSplit.Cut cut = split.cut(head.words());
		List<Mention> mentions = new ArrayList<>(Addressees.in(head.from(cut.at()), page, cut.certain()));
		for (Passage segment : segments.subList(1, segments.size())) {
			mentions.addAll(Addressees.in(segment, page, true));
		}
		return new Row(this.number.words(), head.part(0, cut.at()).words(), place(page, segments), mentions);
	}

	private Place place(PageText page, List<Passage> segments) {
		int start = this.number.isEmpty() ? segments.get(0).start() : this.number.start();
		return page.place(start, segments.get(segments.size() - 1).end());
	}

	/** The row between its bars; the text and the first addressee are the first. */
	private List<Passage> segments() {
		return Passage.join(this.rest).split(" | ");
	}

}
