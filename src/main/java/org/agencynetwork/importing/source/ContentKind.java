package org.agencynetwork.importing.source;

import java.util.Locale;

/**
 * What a server's answer is to be handled as, after its content type, or after its name
 * where the type says nothing.
 */
enum ContentKind {

	PAGE, ZIP;

	static ContentKind of(String contentType, String path) throws Refusal {
		String type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
		switch (type) {
			case "text/html", "application/xhtml+xml", "text/plain", "text/markdown", "text/x-markdown":
				return PAGE;
			case "application/zip", "application/x-zip-compressed", "application/x-zip":
				return ZIP;
			case "", "application/octet-stream", "binary/octet-stream":
				if (PageNames.isZip(path)) {
					return ZIP;
				}
				if (PageNames.isPage(path)) {
					return PAGE;
				}
				break;
			default:
				break;
		}
		throw new Refusal("The address holds neither a web page, nor text, nor a zip file: "
				+ "give the address of the review's summary page.");
	}

}
