package org.agencynetwork.questions;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.carrotsearch.hppc.IntArrayList;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.agencynetwork.corpus.Corpus;
import org.agencynetwork.model.Agency;
import org.agencynetwork.model.Recommendation;
import org.agencynetwork.network.Measure;
import org.agencynetwork.network.Network;
import org.agencynetwork.network.Standing;
import org.agencynetwork.network.Standings;
import org.agencynetwork.questions.Answers.Put;
import org.springframework.stereotype.Service;

/**
 * Who connects the parts of the system, and which agencies are asked to act together more
 * than with others? The filters of sector and agency choose who is listed; the others
 * choose the recommendations that make the network.
 */
@Service
public class BrokersAndCommunities {

	private static final int MEMBERS_LISTED = 10;

	private static final List<Measure> MEASURES = List.of(Measure.PARTNERS, Measure.BETWEENNESS, Measure.IMPORTANCE,
			Measure.COMMUNITY);

	/**
	 * Where an agency stands in the network of those that one recommendation addresses.
	 *
	 * @param partners others it is asked to act with
	 * @param standsBetween share of shortest paths between others that lead through it
	 * @param importance share of a walk along the links that ends at it
	 * @param community number of its community
	 */
	public record Broker(Agency agency, int partners, double standsBetween, double importance, int community,
			int recommendations, int reviews, List<Recommendation> citations) {

	}

	/**
	 * Agencies asked to act together more than with others.
	 *
	 * @param name of its member with most partners
	 * @param agencies how many they are
	 * @param members those with most partners
	 * @param withinShare share of their links that stay among them
	 */
	public record NamedCommunity(int id, String name, int agencies, List<Agency> members, double withinShare) {

	}

	/** The agencies, how they were measured, and their communities. */
	public record Brokers(@JsonUnwrapped Answer<Broker> answer, List<Measure> measures,
			List<NamedCommunity> communities) {

	}

	public Brokers ask(Corpus corpus, Filters filters) {
		Selection selection = new Selection(corpus, filters);
		Joined joined = Joined.of(selection,
				new PairCounts(AddressedUnits.of(corpus, selection, Together.RECOMMENDATION)).count(Pairs::new,
						Pairs::plus));
		Standings standings = (filters.leaveAll() && corpus.derived().isOf(corpus.dataset()))
				? Standings.known(joined.network(), derived(corpus)) : Standings.measure(joined.network());
		Tally tally = Tally.ofParties(corpus, selection);
		Comparator<Integer> order = Comparator
			.comparingDouble((Integer place) -> -standings.agencies().get(place).standsBetween())
			.thenComparingInt((place) -> -standings.agencies().get(place).partners())
			.thenComparing((place) -> selection.party(joined.party(place)).name())
			.thenComparing((place) -> selection.party(joined.party(place)).id());
		Page<Integer> page = Page.ranked(IntStream.range(0, joined.network().size())
			.filter((place) -> tally.recommendations(joined.party(place)) > 0)
			.boxed(), order, filters);
		Gathering gathering = Gathering.ofParties(corpus, selection, page.rows().stream().map(joined::party).toList());
		Answer<Broker> answer = Answers.answer(
				Put.ranking("brokers-and-communities", "Brokers and communities", filters, Caveats.NETWORK), corpus,
				page, (place, cited) -> row(selection, joined.party(place), standings.agencies().get(place), tally,
						gathering.of(joined.party(place)).citations(cited)));
		return new Brokers(answer, MEASURES, communities(standings, (place) -> selection.party(joined.party(place))));
	}

	/** All pairs, and how often each is asked together. */
	private static final class Pairs implements PairCounts.Taker {

		private final IntArrayList firsts = new IntArrayList();

		private final IntArrayList seconds = new IntArrayList();

		private final IntArrayList together = new IntArrayList();

		@Override
		public void take(int one, int other, int together, int reviews) {
			this.firsts.add(one);
			this.seconds.add(other);
			this.together.add(together);
		}

		Pairs plus(Pairs later) {
			this.firsts.addAll(later.firsts);
			this.seconds.addAll(later.seconds);
			this.together.addAll(later.together);
			return this;
		}

	}

	/**
	 * The network of those who are asked to act with others, and the party of each of its
	 * agencies.
	 */
	private record Joined(Network network, int[] parties) {

		static Joined of(Selection selection, Pairs pairs) {
			int[] firsts = pairs.firsts.toArray();
			int[] seconds = pairs.seconds.toArray();
			int[] parties = IntStream.concat(Arrays.stream(firsts), Arrays.stream(seconds))
				.collect(BitSet::new, BitSet::set, BitSet::or)
				.stream()
				.toArray();
			int[] places = new int[selection.parties().size()];
			IntStream.range(0, parties.length).forEach((place) -> places[parties[place]] = place);
			List<String> ids = Arrays.stream(parties).mapToObj((party) -> selection.party(party).id().value()).toList();
			return new Joined(
					new Network(ids, Arrays.stream(firsts).map((party) -> places[party]).toArray(),
							Arrays.stream(seconds).map((party) -> places[party]).toArray(), pairs.together.toArray()),
					parties);
		}

		int party(int place) {
			return this.parties[place];
		}

	}

	/** The whole network was measured after the import, as it takes a while. */
	private static Map<String, Standing> derived(Corpus corpus) {
		Map<String, Standing> known = new HashMap<>();
		corpus.derived().standings().forEach((number, one) -> {
			String id = corpus.agencies().get(number).agency().id().value();
			known.put(id,
					new Standing(id, one.partners(), one.standsBetween(), one.importance(), one.community(), 0, 0));
		});
		return known;
	}

	private static Broker row(Selection selection, int party, Standing standing, Tally tally,
			List<Recommendation> citations) {
		return new Broker(selection.party(party), standing.partners(), standing.standsBetween(), standing.importance(),
				standing.community(), tally.recommendations(party), tally.reviews(party), citations);
	}

	private static List<NamedCommunity> communities(Standings standings, IntFunction<Agency> shown) {
		Map<Integer, List<Integer>> members = IntStream.range(0, standings.agencies().size())
			.boxed()
			.sorted(Comparator.comparingInt((Integer place) -> -standings.agencies().get(place).partners()))
			.collect(Collectors.groupingBy((place) -> standings.agencies().get(place).community()));
		return standings.communities().stream().map((community) -> {
			List<Agency> most = members.getOrDefault(community.number(), List.of())
				.stream()
				.limit(MEMBERS_LISTED)
				.map(shown::apply)
				.toList();
			return new NamedCommunity(community.number(), most.get(0).name(), community.members().size(), most,
					community.withinShare());
		}).toList();
	}

}
