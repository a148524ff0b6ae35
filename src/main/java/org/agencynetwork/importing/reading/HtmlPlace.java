package org.agencynetwork.importing.reading;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;

/**
 * Where a node stands in the source. Elements whose tags the source leaves out take the
 * place of what they hold.
 */
final class HtmlPlace {

	private HtmlPlace() {
	}

	static int start(Node node) {
		Range range = node.sourceRange();
		if (range.isTracked() && !(range.isImplicit() && node instanceof Element)) {
			return range.startPos();
		}
		Node first = (node.childNodeSize() > 0) ? node.childNode(0) : null;
		for (int i = 0; first != null && !first.sourceRange().isTracked() && i < 8; i++) {
			first = (first.childNodeSize() > 0) ? first.childNode(0) : null;
		}
		return (first != null && first.sourceRange().isTracked()) ? first.sourceRange().startPos() : 0;
	}

	/** The end of a node's closing tag, or of the last thing that it holds. */
	static int end(Node node) {
		Node last = node;
		while (last instanceof Element element) {
			Range closing = element.endSourceRange();
			if (closing.isTracked() && !closing.isImplicit()) {
				return closing.endPos();
			}
			if (element.childNodeSize() == 0) {
				break;
			}
			last = element.childNode(element.childNodeSize() - 1);
		}
		return last.sourceRange().isTracked() ? last.sourceRange().endPos() : start(node);
	}

}
