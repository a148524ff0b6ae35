package org.agencynetwork.importing.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A page captured as text, with its table between bars or flattened.
 */
final class TextCapture {

	/** A link of a Markdown capture whose words are those of the report's link. */
	private static final Pattern REPORT = Pattern
		.compile("(?i)\\[[^\\]\\n]{0,20}view full report[^\\]\\n]{0,40}]\\((https?://[^\\s)]{1,2000})\\)");

	private final PageText page;

	private final Predicate<String> namesABody;

	private final Warnings warnings;

	TextCapture(PageText page, Predicate<String> namesABody, Warnings warnings) {
		this.page = page;
		this.namesABody = namesABody;
		this.warnings = warnings;
	}

	Contents contents() {
		List<Table> piped = new PipeTable(this.page, this.warnings).listTables();
		FlattenedTable flattened = new FlattenedTable(this.page, this.namesABody, this.warnings);
		int end = piped.isEmpty() ? flattened.start() : piped.get(0).head().start();
		List<Line> lines = linesBefore(end);
		Labels labels = Labels.read(lines, this.warnings);
		return new Contents(piped.isEmpty() ? Form.FLATTENED : Form.PIPE_TABLE, lines, labels,
				piped.isEmpty() ? flattened.listTables(labels.statedCount()) : piped, null, findReport(), null, null);
	}

	/** The lines before the table; a line with bars is a line for each cell. */
	private List<Line> linesBefore(int end) {
		List<Line> lines = new ArrayList<>();
		for (Passage line : this.page.lines()) {
			if (line.start() >= end) {
				break;
			}
			Passage above = (line.end() > end) ? Passage.of(this.page.characters(), line.start(), end) : line;
			boolean heading = above.words().startsWith("#");
			for (Passage part : above.words().startsWith("|") ? above.split("|") : List.of(above)) {
				lines.add(new Line(part.words(), this.page.place(part.start(), part.end()), heading));
			}
		}
		return lines;
	}

	private @Nullable String findReport() {
		Matcher matcher = REPORT.matcher(this.page.characters());
		return matcher.find() ? matcher.group(1) : null;
	}

}
