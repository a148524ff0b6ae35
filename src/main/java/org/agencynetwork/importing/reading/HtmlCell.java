package org.agencynetwork.importing.reading;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jsoup.select.NodeFilter;

/**
 * What one cell of an HTML table says. Its parts are bounded by bars, line breaks, list
 * items and blocks, and by chips: siblings of the same tag and class with nothing between
 * them.
 */
final class HtmlCell implements NodeFilter {

	/** Elements that pages make chips of; emphasis and the like hold words together. */
	private static final Set<String> CHIPS = Set.of("span", "a", "button", "label", "li", "div", "p");

	/** What may stand between two chips, or between two links to two bodies. */
	private static final String BETWEEN_CHIPS = "[\\s\\u00a0|·•]*";

	private static final String BETWEEN_LINKS = "[\\s\\u00a0|·•,;/]*";

	private final PageText page;

	private final String header;

	private final boolean inParts;

	private final Map<Element, Boolean> holdsChips = new IdentityHashMap<>();

	private final List<Mention> parts = new ArrayList<>();

	private final StringBuilder words = new StringBuilder();

	private int start = -1;

	private int end;

	private HtmlCell(PageText page, String header, boolean inParts) {
		this.page = page;
		this.header = header;
		this.inParts = inParts;
	}

	/** The cell's words as one text. */
	static String text(Element cell, PageText page, String header) {
		HtmlCell reader = new HtmlCell(page, header, false);
		cell.filter(reader);
		return Passage.of(reader.words.toString(), 0, reader.words.length()).words();
	}

	/** The cell's addressees, each with its place. */
	static List<Mention> mentions(Element cell, PageText page, String header) {
		HtmlCell reader = new HtmlCell(page, header, true);
		cell.filter(reader);
		reader.flush();
		return reader.parts;
	}

	@Override
	public FilterResult head(Node node, int depth) {
		if (node instanceof TextNode text) {
			append(text);
		}
		else if (node instanceof Element element) {
			if (HtmlLines.isSilent(element) || depth > 0 && isHeaderAgain(element)) {
				return FilterResult.SKIP_ENTIRELY;
			}
			bound(element);
		}
		return FilterResult.CONTINUE;
	}

	@Override
	public FilterResult tail(Node node, int depth) {
		if (node instanceof Element element) {
			bound(element);
		}
		return FilterResult.CONTINUE;
	}

	/** Narrow screens repeat the column's header in each cell. */
	private boolean isHeaderAgain(Element element) {
		return !this.header.isEmpty() && element.childrenSize() == 0
				&& element.text().replaceAll("\\s*:$", "").equalsIgnoreCase(this.header);
	}

	private void bound(Element element) {
		if (this.inParts && (HtmlLines.breaksLine(element) || isChip(element))) {
			flush();
		}
		else if (HtmlLines.breaksLine(element)) {
			this.words.append(' ');
		}
	}

	private boolean isChip(Element element) {
		Element parent = element.parent();
		return parent != null && CHIPS.contains(element.normalName())
				&& this.holdsChips.computeIfAbsent(parent, HtmlCell::holdsChips);
	}

	private static boolean holdsChips(Element parent) {
		Elements children = parent.children();
		if (children.size() < 2) {
			return false;
		}
		Element first = children.get(0);
		boolean alike = children.stream()
			.allMatch((child) -> child.normalName().equals(first.normalName())
					&& child.className().equals(first.className()));
		boolean links = first.normalName().equals("a")
				&& children.eachAttr("href").stream().distinct().count() == children.size();
		return alike && parent.ownText().matches(links ? BETWEEN_LINKS : BETWEEN_CHIPS);
	}

	private void append(TextNode text) {
		String whole = text.getWholeText();
		int from = 0;
		for (int bar = whole.indexOf('|'); this.inParts && bar >= 0; bar = whole.indexOf('|', from)) {
			append(text, whole.substring(from, bar));
			flush();
			from = bar + 1;
		}
		append(text, whole.substring(from));
	}

	private void append(TextNode text, String words) {
		this.words.append(words);
		if (!words.isBlank()) {
			this.start = (this.start < 0) ? HtmlPlace.start(text) : this.start;
			this.end = HtmlPlace.end(text);
		}
	}

	private void flush() {
		String part = Addressees.withoutListMarks(Passage.of(this.words.toString(), 0, this.words.length()).words());
		if (!Addressees.isNobody(part)) {
			int from = Math.max(0, this.start);
			this.parts.add(new Mention(part, this.page.place(from, Math.max(from, this.end)), true));
		}
		this.words.setLength(0);
		this.start = -1;
		this.end = 0;
	}

}
