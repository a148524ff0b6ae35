package org.agencynetwork.deriving;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.agencynetwork.corpus.Corpus;
import org.agencynetwork.corpus.Links;
import org.agencynetwork.network.FalseDiscovery;
import org.agencynetwork.network.Link;
import org.agencynetwork.network.PairSurprise;

/**
 * Counts the pairs of bodies and units, as named, that one recommendation asks to act,
 * and how far that exceeds chance.
 */
final class AskedTogether {

	private final Corpus corpus;

	/** By the pair's numbers, the lower in the upper half. */
	private final Map<Long, Count> pairs = new HashMap<>();

	private final int[] recommendationsOf;

	AskedTogether(Corpus corpus) {
		this.corpus = corpus;
		this.recommendationsOf = new int[corpus.agencies().size()];
		for (int number = 0; number < corpus.recommendations().size(); number++) {
			count(corpus.links(false), number, corpus.reviewOf(number));
		}
	}

	/**
	 * A pair by the numbers of its agencies, the lower first.
	 */
	record Pair(int a, int b, int recommendations, int reviews, PairSurprise surprise, double q) {

	}

	private void count(Links links, int recommendation, int review) {
		for (int place = links.from(recommendation); place < links.to(recommendation); place++) {
			int one = links.at(place);
			if (this.corpus.agencies().get(one).isBody()) {
				this.recommendationsOf[one]++;
				for (int next = place + 1; next < links.to(recommendation); next++) {
					int other = links.at(next);
					if (this.corpus.agencies().get(other).isBody()) {
						long key = ((long) Math.min(one, other) << Integer.SIZE) | Math.max(one, other);
						this.pairs.computeIfAbsent(key, (pair) -> new Count()).add(review);
					}
				}
			}
		}
	}

	/** In the order of their ids. */
	List<Pair> pairs() {
		long[] keys = this.pairs.keySet().stream().mapToLong(Long::longValue).sorted().toArray();
		List<PairSurprise> surprises = new ArrayList<>(keys.length);
		double[] p = new double[keys.length];
		for (int place = 0; place < keys.length; place++) {
			PairSurprise surprise = PairSurprise.of(countOf(keys[place]).units(),
					this.recommendationsOf[a(keys[place])], this.recommendationsOf[b(keys[place])],
					this.corpus.recommendations().size());
			surprises.add(surprise);
			p[place] = surprise.p();
		}
		FalseDiscovery corrected = FalseDiscovery.of(p);
		List<Pair> counted = new ArrayList<>(keys.length);
		for (int place = 0; place < keys.length; place++) {
			Count count = countOf(keys[place]);
			counted.add(new Pair(a(keys[place]), b(keys[place]), count.units(), count.reviews(), surprises.get(place),
					corrected.q(p[place])));
		}
		return counted;
	}

	/** The network that the pairs make. */
	List<Link> links() {
		return this.pairs.entrySet()
			.stream()
			.map((pair) -> new Link(id(a(pair.getKey())), id(b(pair.getKey())), pair.getValue().units()))
			.toList();
	}

	private String id(int agency) {
		return this.corpus.agencies().get(agency).agency().id().value();
	}

	private Count countOf(long key) {
		return this.pairs.getOrDefault(key, new Count());
	}

	private static int a(long key) {
		return (int) (key >> Integer.SIZE);
	}

	private static int b(long key) {
		return (int) key;
	}

}
