package org.agencynetwork.benchmark.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.agencynetwork.model.AreaId;

/**
 * Words of recommendations: most are new, some ask nearly the same as an earlier review
 * did, more often one of the same partnership.
 */
final class Asks {

	private static final int REMEMBERED = 2000;

	private static final int REMEMBERED_OF_A_PLACE = 40;

	private final List<String> earlier = new ArrayList<>();

	private final Map<AreaId, List<String>> earlierThere = new HashMap<>();

	/** What one review has asked so far: it does not ask itself again. */
	private final List<String> ofThisReview = new ArrayList<>();

	String next(AreaId partnership, String addressee, Random random) {
		Grammar grammar = Wording.GRAMMAR;
		String ask = again(partnership, random);
		if (ask == null) {
			ask = grammar.say("ask", random);
			this.ofThisReview.add(ask);
		}
		StringBuilder words = new StringBuilder(
				grammar.say("opening", random).replace("{actor}", random.nextInt(3) > 0 ? addressee : "the service"));
		words.append(' ').append(ask).append('.');
		words.setCharAt(0, Character.toUpperCase(words.charAt(0)));
		int more = random.nextInt(100);
		if (more < 45) {
			words.append(' ').append(capitalised(grammar.say("detail", random)));
		}
		if (more >= 94 && more < 97) {
			words.append(' ').append(grammar.say("recurrence", random));
		}
		if (more >= 97) {
			words.append(' ').append(grammar.say("boundary", random));
		}
		return words.toString();
	}

	/** To be called when a review is done. */
	void endReview(AreaId partnership, Random random) {
		List<String> there = this.earlierThere.computeIfAbsent(partnership, (id) -> new ArrayList<>());
		for (String ask : this.ofThisReview) {
			remember(there, REMEMBERED_OF_A_PLACE, ask, random);
			remember(this.earlier, REMEMBERED, ask, random);
		}
		this.ofThisReview.clear();
	}

	private static void remember(List<String> in, int most, String ask, Random random) {
		if (in.size() < most) {
			in.add(ask);
		}
		else {
			in.set(random.nextInt(most), ask);
		}
	}

	private String again(AreaId partnership, Random random) {
		int drawn = random.nextInt(100);
		List<String> from = (drawn < 4) ? this.earlierThere.getOrDefault(partnership, List.of()) : this.earlier;
		if (drawn >= 7 || from.isEmpty()) {
			return null;
		}
		String ask = Grammar.pick(from, random);
		return random.nextBoolean() ? ask
				: ask.replace("ensure that", "make sure that").replace("whenever", "each time").replace(", so that",
						" so that");
	}

	private static String capitalised(String words) {
		return Character.toUpperCase(words.charAt(0)) + words.substring(1);
	}

}
