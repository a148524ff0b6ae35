package org.agencynetwork.importing.identity;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The regular ways in which one official name is written: "NHS West Essex CCG" and "West
 * Essex Clinical Commissioning Group", "Essex Police" and "Essex Constabulary", "London
 * Borough of Bexley" and "Bexley Council".
 */
final class NameVariant {

	private record Rewriting(Pattern from, String to) {

		Rewriting(String from, String to) {
			this(Pattern.compile(from), to);
		}

	}

	/** In this order: abbreviations written out, then endings and openings evened. */
	private static final List<Rewriting> REWRITINGS = List.of(
			new Rewriting("\\bccg\\b", "clinical commissioning group"),
			new Rewriting("\\bicb\\b", "integrated care board"), new Rewriting("\\bpct\\b", "primary care trust"),
			new Rewriting("\\bcsp\\b", "community safety partnership"),
			new Rewriting("^(?:o?pcc|office (?:of|for) the police and crime commissioner) (?:for|of) (.+)$",
					"$1 police and crime commissioner"),
			new Rewriting("^police and crime commissioner (?:for|of) (.+)$", "$1 police and crime commissioner"),
			new Rewriting("^(.+?)(?:'s)? (?:o?pcc|office of the police and crime commissioner)$",
					"$1 police and crime commissioner"),
			new Rewriting("\\bft\\b", "foundation trust"), new Rewriting("^nhs (?=.+ (?:group|board|trust)$)", ""),
			new Rewriting(" (?:constabulary|police service|police force|police constabulary)$", " police"),
			new Rewriting(
					"^(?:london borough|royal borough|city|borough|county borough|lb|rb) (?:of )?(.+?)(?: council)?$",
					"$1 council"),
			new Rewriting(
					"^(.+?) (?:london borough|royal borough|metropolitan borough|county borough|metropolitan district|city|borough|district|county|unitary|mb|lb|cb|bc|dc|mbc) council$",
					"$1 council"),
			new Rewriting(" (?:nhs foundation|nhs|foundation)(?: trust)?$", ""),
			new Rewriting("(?<= (?:hospitals?|healthcare|health|care|partnership|service|university)) trust$", ""),
			new Rewriting("^(.+?) (?:women's|womens) aid$", "$1 women's aid"));

	private NameVariant() {
	}

	/** Takes and gives folded words. */
	static String of(String folded) {
		String variant = folded;
		for (Rewriting rewriting : REWRITINGS) {
			variant = rewriting.from().matcher(variant).replaceFirst(rewriting.to());
		}
		return variant.strip();
	}

}
