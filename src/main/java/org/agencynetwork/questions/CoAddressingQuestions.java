package org.agencynetwork.questions;

import java.util.List;
import java.util.function.Function;

import org.agencynetwork.model.Agency;
import org.agencynetwork.model.Recommendation;
import org.agencynetwork.network.CoAddressingNetwork;
import org.agencynetwork.network.Measure;
import org.springframework.stereotype.Service;

/**
 * Questions about agencies that are asked to act together.
 */
@Service
public class CoAddressingQuestions {

	private final Asking asking;

	CoAddressingQuestions(Asking asking) {
		this.asking = asking;
	}

	private record PairRow(Agency a, Agency b, int recommendations, int reviews, List<String> citations) {

	}

	/** Two agencies asked to act together. */
	public record Pair(Agency a, Agency b, int recommendations, int reviews, List<Recommendation> citations) {

	}

	/** Pairs, and what a measure says of the network they make. */
	public record CoAddressed(Answer<Pair> pairs, Measure measure, List<CoAddressingNetwork.Position> measures) {

	}

	/** Which agencies are asked to act together, in one recommendation? */
	public CoAddressed coAddressedAgencies(Filters filters) {
		return this.asking.inOneRead(() -> {
			Answer<PairRow> answer = this.asking.list("co-addressed-agencies", "Co-addressed agencies",
					filters.parameters(), Caveats.ofRanking(filters), PairRow.class);
			Function<List<String>, List<Recommendation>> cited = this.asking
				.cited(answer.rows().stream().map(PairRow::citations).toList());
			Answer<Pair> pairs = answer.map((row) -> new Pair(row.a(), row.b(), row.recommendations(), row.reviews(),
					cited.apply(row.citations())));
			return new CoAddressed(pairs, Measure.BETWEENNESS, positions(pairs.rows()));
		});
	}

	private static List<CoAddressingNetwork.Position> positions(List<Pair> pairs) {
		return new CoAddressingNetwork(
				pairs.stream().map((pair) -> new CoAddressingNetwork.Link(pair.a(), pair.b())).toList())
			.positions();
	}

}
