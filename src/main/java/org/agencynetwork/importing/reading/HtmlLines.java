package org.agencynetwork.importing.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The lines that a reader of an HTML page sees: what stands between two blocks is one.
 * Scripts, styles, templates and hidden elements show nothing.
 */
final class HtmlLines implements NodeFilter {

	/** Elements whose text is never a page's own words. */
	private static final Set<String> SILENT = Set.of("head", "script", "style", "template", "noscript", "svg", "math",
			"iframe", "object", "select", "textarea", "datalist", "canvas", "audio", "video");

	/** Parts of a page that surround its own matter. */
	private static final Set<String> SURROUNDINGS = Set.of("nav", "aside", "footer", "form", "dialog");

	private static final Set<String> LINE_BREAKS = Set.of("br", "td", "th", "option");

	private final PageText page;

	private final Set<Element> leftOut;

	private final boolean surroundings;

	private final List<Line> lines = new ArrayList<>();

	private final StringBuilder words = new StringBuilder();

	private int start = -1;

	private int end;

	private boolean heading;

	private HtmlLines(PageText page, Set<Element> leftOut, boolean surroundings) {
		this.page = page;
		this.leftOut = leftOut;
		this.surroundings = surroundings;
	}

	/**
	 * The lines under an element.
	 * @param leftOut elements, the tables among them, that are read elsewhere
	 * @param surroundings whether navigation and the like are read too
	 */
	static List<Line> of(Element root, PageText page, Set<Element> leftOut, boolean surroundings) {
		HtmlLines lines = new HtmlLines(page, leftOut, surroundings);
		root.filter(lines);
		lines.flush();
		return lines.lines;
	}

	static boolean isSilent(Element element) {
		return SILENT.contains(element.normalName()) || element.hasAttr("hidden")
				|| element.attr("style").replace(" ", "").contains("display:none");
	}

	@Override
	public FilterResult head(Node node, int depth) {
		if (node instanceof TextNode text) {
			append(text);
		}
		else if (node instanceof Element element) {
			if (isSilent(element) || this.leftOut.contains(element)
					|| !this.surroundings && SURROUNDINGS.contains(element.normalName())) {
				return FilterResult.SKIP_ENTIRELY;
			}
			bound(element);
			this.heading = this.heading || element.normalName().matches("h[1-6]");
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

	private void bound(Element element) {
		if (breaksLine(element)) {
			flush();
		}
		else if (!this.words.isEmpty()) {
			this.words.append(Line.SEAM);
		}
	}

	static boolean breaksLine(Element element) {
		return element.isBlock() || LINE_BREAKS.contains(element.normalName());
	}

	private void append(TextNode text) {
		if (text.isBlank()) {
			this.words.append(this.words.isEmpty() ? "" : " ");
			return;
		}
		if (this.start < 0) {
			this.start = HtmlPlace.start(text);
		}
		this.end = Math.max(this.end, HtmlPlace.end(text));
		this.words.append(text.getWholeText());
	}

	private void flush() {
		Passage folded = Passage.of(this.words.toString(), 0, this.words.length());
		String seamed = folded.words();
		if (!seamed.replace(String.valueOf(Line.SEAM), "").isBlank()) {
			int from = Math.max(0, this.start);
			this.lines.add(new Line(seamed, this.page.place(from, Math.max(from, this.end)), this.heading));
		}
		this.words.setLength(0);
		this.start = -1;
		this.end = 0;
		this.heading = false;
	}

}
