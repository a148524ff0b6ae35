package org.agencynetwork.benchmark.corpus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ways to say things: a line for each, {@code name = one way | another}, where a name in
 * braces stands for any of its ways.
 */
final class Grammar {

	/** A name in braces. */
	private static final Pattern NAME = Pattern.compile("\\{([a-z-]+)}");

	private final Map<String, List<String>> ways = new HashMap<>();

	Grammar(String rules) {
		rules.lines().filter((line) -> !line.isBlank()).forEach((line) -> {
			int equals = line.indexOf(" = ");
			this.ways.put(line.substring(0, equals).strip(), List.of(line.substring(equals + 3).split(" \\| ")));
		});
	}

	/** Says the thing in one of its ways; names that the grammar lacks stay as they are. */
	String say(String thing, Random random) {
		return fill(pick(this.ways.get(thing), random), random);
	}

	private String fill(String words, Random random) {
		Matcher name = NAME.matcher(words);
		StringBuilder filled = new StringBuilder();
		while (name.find()) {
			String replacement = this.ways.containsKey(name.group(1)) ? say(name.group(1), random) : name.group();
			name.appendReplacement(filled, Matcher.quoteReplacement(replacement));
		}
		return name.appendTail(filled).toString();
	}

	static <T> T pick(List<T> from, Random random) {
		return from.get(random.nextInt(from.size()));
	}

}
