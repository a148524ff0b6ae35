package org.agencynetwork.importing.reading;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A page as the publisher serves it. Every place is jsoup's offset into the decoded
 * source. Nothing that a page links to is ever fetched; of its addresses only those that
 * begin with http(s) are kept.
 */
final class HtmlPage {

	/** A page that begins with a tag, a document type or a comment, spaces aside. */
	private static final Pattern BEGINS = Pattern.compile("\\s*<(?:[a-zA-Z][a-zA-Z0-9]*[\\s>/]|!doctype|!--|\\?xml)",
			Pattern.CASE_INSENSITIVE);

	/** Eight hex digits and the partnership, closing an address: 69038145-basildon. */
	private static final Pattern PAGE_ID = Pattern.compile(".*/([0-9a-f]{8}-[a-z0-9]+(?:-[a-z0-9]+)*)/?(?:[?#].*)?");

	/** Tags nested deeper than this are read as if they stood beside each other. */
	private static final int MOST_DEPTH = 6_000;

	/** The same for pages of more than {@link #LARGE} characters: depth costs time. */
	private static final int MOST_DEPTH_OF_LARGE = 512;

	private static final int LARGE = 500_000;

	private final Document document;

	private final PageText page;

	private final Warnings warnings;

	HtmlPage(PageText page, Warnings warnings) {
		this.page = page;
		this.warnings = warnings;
		int depth = (page.characters().length() > LARGE) ? MOST_DEPTH_OF_LARGE : MOST_DEPTH;
		this.document = Jsoup.parse(page.characters(), "",
				Parser.htmlParser().setTrackPosition(true).setMaxDepth(depth));
	}

	static boolean isHtml(PageText page) {
		return BEGINS.matcher(page.characters()).lookingAt();
	}

	Contents contents() {
		HtmlTables tables = new HtmlTables(this.document, this.page, this.warnings);
		Set<Element> left = tables.elements();
		List<Line> lines = HtmlLines.of(this.document.body(), this.page, left, false);
		if (new LabelReader(lines).listLabels().isEmpty()) {
			lines = HtmlLines.of(this.document.body(), this.page, left, true);
		}
		Optional<String> canonical = findCanonical();
		return new Contents(Form.HTML, lines, Labels.read(lines, this.warnings), tables.listTables(), heading(),
				findReport(canonical.orElse("")).orElse(null),
				canonical.filter((address) -> findHttp(address).isPresent()).orElse(null),
				canonical.map(PAGE_ID::matcher).filter(Matcher::matches).map((id) -> id.group(1)).orElse(null));
	}

	private @Nullable String heading() {
		return this.document.select("h1")
			.stream()
			.map(Element::text)
			.filter((text) -> !text.isBlank())
			.findFirst()
			.orElse(null);
	}

	private Optional<String> findCanonical() {
		return this.document.select("link[rel~=(?i)\\bcanonical\\b][href], meta[property=og:url][content]")
			.stream()
			.sorted((a, b) -> a.normalName().compareTo(b.normalName()))
			.map((element) -> element.attr(element.normalName().equals("link") ? "href" : "content").trim())
			.filter((address) -> !address.isEmpty())
			.findFirst();
	}

	private Optional<String> findReport(String base) {
		return this.document.select("a[href]")
			.stream()
			.filter((link) -> link.text().toLowerCase(Locale.ROOT).startsWith("view full report"))
			.map((link) -> resolve(base, link.attr("href").trim()))
			.flatMap(Optional::stream)
			.findFirst();
	}

	private static Optional<String> resolve(String base, String address) {
		try {
			return findHttp(findHttp(base).isPresent() ? new URI(base).resolve(address).toString() : address);
		}
		catch (URISyntaxException | IllegalArgumentException ex) {
			return findHttp(address);
		}
	}

	private static Optional<String> findHttp(String address) {
		return Optional.of(address).filter((words) -> words.matches("(?i)https?://[^\\s\"<>]+"));
	}

}
