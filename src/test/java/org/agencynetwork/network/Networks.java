package org.agencynetwork.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Networks to try the measures on.
 */
final class Networks {

	private Networks() {
	}

	static Link link(String a, String b) {
		return new Link(a, b, 1);
	}

	/** Any network, not always connected. */
	static List<Link> random(Random random, int agencies, int links) {
		List<Link> drawn = new ArrayList<>();
		while (drawn.size() < links) {
			int a = random.nextInt(agencies);
			int b = random.nextInt(agencies);
			if (a != b) {
				drawn.add(new Link("agency-" + a, "agency-" + b, 1 + random.nextInt(5)));
			}
		}
		return drawn;
	}

	/** Groups whose members are asked together far oftener than with others. */
	static List<Link> planted(Random random, int groups, int members) {
		List<Link> drawn = new ArrayList<>();
		for (int group = 0; group < groups; group++) {
			for (int a = 0; a < members; a++) {
				for (int b = a + 1; b < members; b++) {
					if (random.nextInt(3) > 0) {
						drawn.add(new Link(member(group, a), member(group, b), 3));
					}
				}
				int other = random.nextInt(groups);
				if (other != group) {
					drawn.add(new Link(member(group, a), member(other, random.nextInt(members)), 1));
				}
			}
		}
		return drawn;
	}

	static String member(int group, int member) {
		return "group-%d-member-%02d".formatted(group, member);
	}

	/**
	 * Groups whose members are all asked together, most of whom are in one group only.
	 */
	static List<Link> recommendations(Random random, int agencies, int groups) {
		List<Link> drawn = new ArrayList<>();
		for (int group = 0; group < groups; group++) {
			int[] members = random.ints(2 + random.nextInt(4), 0, agencies)
				.map((agency) -> random.nextBoolean() ? agency : agency % 7)
				.distinct()
				.toArray();
			for (int a = 0; a < members.length; a++) {
				for (int b = a + 1; b < members.length; b++) {
					drawn.add(new Link("agency-" + members[a], "agency-" + members[b], 1));
				}
			}
		}
		return drawn;
	}

	/** As agencies are asked together: few are asked with many, many with few. */
	static List<Link> uneven(Random random, int agencies, int links) {
		List<Link> drawn = new ArrayList<>();
		while (drawn.size() < links) {
			int a = (int) (agencies * Math.pow(random.nextDouble(), 3));
			int b = (int) (agencies * Math.pow(random.nextDouble(), 2));
			if (a != b) {
				drawn.add(new Link("agency-" + a, "agency-" + b, 1));
			}
		}
		return drawn;
	}

}
