package org.agencynetwork.questions;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.agencynetwork.corpus.Corpus;
import org.agencynetwork.model.Agency;
import org.agencynetwork.model.Recommendation;
import org.agencynetwork.network.Community;
import org.agencynetwork.network.Link;
import org.agencynetwork.network.Measure;
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
		PairCounts pairs = new PairCounts(corpus, selection, Together.RECOMMENDATION);
		List<Link> links = IntStream.range(0, pairs.size())
			.mapToObj((pair) -> new Link(id(selection, pairs.first(pair)), id(selection, pairs.second(pair)),
					pairs.together(pair)))
			.toList();
		Standings standings = (filters.leaveAll() && corpus.derived().isOf(corpus.dataset()))
				? Standings.known(links, derived(corpus)) : Standings.measure(links);
		Map<String, Integer> numbers = new HashMap<>();
		IntStream.range(0, selection.parties().size()).forEach((party) -> numbers.put(id(selection, party), party));
		ToIntFunction<Standing> party = (standing) -> Objects.requireNonNull(numbers.get(standing.id()));
		Comparator<Standing> order = Comparator.comparingDouble((Standing one) -> -one.standsBetween())
			.thenComparingInt((one) -> -one.partners())
			.thenComparing((one) -> selection.party(party.applyAsInt(one)).name())
			.thenComparing(Standing::id);
		BitSet wanted = new BitSet();
		selection.forEachLink((recommendation, one) -> wanted.set(one));
		Page<Standing> page = Page
			.ranked(standings.agencies().stream().filter((one) -> wanted.get(party.applyAsInt(one))), order, filters);
		Gathering gathering = new Gathering(corpus, selection.parties().size(),
				page.rows().stream().map(party::applyAsInt).toList());
		selection.forEachLink((recommendation, one) -> gathering.add(one, recommendation));
		Answer<Broker> answer = Answers.answer(
				Put.ranking("brokers-and-communities", "Brokers and communities", filters, Caveats.NETWORK), corpus,
				page, (one, cited) -> row(selection.party(party.applyAsInt(one)), one,
						gathering.of(party.applyAsInt(one)), cited));
		return new Brokers(answer, MEASURES,
				standings.communities()
					.stream()
					.map((community) -> named(community, standings, (one) -> selection.party(party.applyAsInt(one))))
					.toList());
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

	private static String id(Selection selection, int party) {
		return selection.party(party).id().value();
	}

	private static Broker row(Agency agency, Standing standing, Evidence evidence, int cited) {
		return new Broker(agency, standing.partners(), standing.standsBetween(), standing.importance(),
				standing.community(), evidence.size(), evidence.reviews(), evidence.citations(cited));
	}

	private static NamedCommunity named(Community community, Standings standings, Function<Standing, Agency> shown) {
		List<Agency> members = standings.agencies()
			.stream()
			.filter((one) -> one.community() == community.number())
			.sorted(Comparator.comparingInt((Standing one) -> -one.partners()).thenComparing(Standing::id))
			.limit(MEMBERS_LISTED)
			.map(shown)
			.toList();
		return new NamedCommunity(community.number(), members.get(0).name(), community.members().size(), members,
				community.withinShare());
	}

}
