package org.agencynetwork.importing.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The labels of a joint review's partnerships. A slash, semicolon or bar separates two; a
 * comma does, unless what follows is the rest of one name ("Bristol, City of") or the
 * list ends in "and", as one partnership's name may ("Bournemouth, Christchurch and
 * Poole"). "And" and "&amp;" stay within a label; whoever knows the places tells.
 */
final class Partnerships {

	private static final Pattern SEPARATOR = Pattern.compile("\\s*[/;|]\\s*|\\s+[–·•]\\s+");

	private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

	/** What stands after the comma of a name turned about. */
	private static final Pattern TURNED = Pattern
		.compile("(?i).*,\\s*(city|county|borough|royal borough|isle)\\s+of\\b.*");

	private static final Pattern JOINED = Pattern.compile("(?i).*(\\band\\b|&).*");

	private Partnerships() {
	}

	static List<String> split(String value) {
		List<String> labels = new ArrayList<>();
		for (String part : SEPARATOR.split(value)) {
			boolean whole = TURNED.matcher(part).matches() || JOINED.matcher(part).matches();
			for (String label : whole ? new String[] { part } : COMMA.split(part)) {
				if (!label.isBlank() && !Label.isUnknown(label)) {
					labels.add(label.trim());
				}
			}
		}
		return labels;
	}

}
