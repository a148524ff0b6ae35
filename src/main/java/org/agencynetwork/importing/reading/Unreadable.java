package org.agencynetwork.importing.reading;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.agencynetwork.importing.source.Page;
import org.agencynetwork.importing.source.Refused;
import org.agencynetwork.model.Place;

/**
 * What can be told from a page's bytes alone: whether there is any text to read. Answers
 * with the refusal, before anything is decoded.
 */
final class Unreadable {

	static final int MOST_BYTES = 16 * 1024 * 1024;

	private Unreadable() {
	}

	static Optional<Refused> find(Page page) {
		byte[] bytes = page.bytes();
		if (bytes.length == 0) {
			return Optional
				.of(new Refused(page.origin(), "The file is empty; save the review's page again from its source."));
		}
		if (bytes.length > MOST_BYTES) {
			return Optional.of(new Refused(page.origin(),
					"The file holds %d bytes, more than the 16 MB a page may have; save the page of a single review."
						.formatted(bytes.length)));
		}
		int binary = Decoding.hasUtf16Mark(bytes) ? -1 : indexOfBinary(bytes);
		if (binary < 0) {
			return Optional.empty();
		}
		return Optional.of(new Refused(page.origin(),
				"The file is %s, not text; save the review's page as HTML or as UTF-8 text.".formatted(kind(bytes)),
				new Place(binary, binary + 1, 1)));
	}

	/** Where the first byte stands that no text holds, or -1. */
	private static int indexOfBinary(byte[] bytes) {
		if (!kind(bytes).equals("binary")) {
			return 0;
		}
		for (int i = 0; i < bytes.length; i++) {
			if (bytes[i] == 0) {
				return i;
			}
		}
		return -1;
	}

	private static String kind(byte[] bytes) {
		String head = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
		if (head.startsWith("%PDF-")) {
			return "a PDF";
		}
		if (head.startsWith("PK\u0003\u0004")) {
			return "a zip archive or an office document";
		}
		if (head.startsWith("\u0089PNG") || head.startsWith("\u00ff\u00d8\u00ff") || head.startsWith("GIF8")) {
			return "an image";
		}
		if (head.startsWith("\u001f\u008b")) {
			return "compressed";
		}
		return "binary";
	}

}
