package org.agencynetwork.deriving;

import java.util.Map;

import org.agencynetwork.corpus.Corpus;
import org.agencynetwork.network.Standing;

/**
 * Derived things as the rows that the Cypher files of {@code derive/} unwind.
 */
final class DerivedRows {

	private final Corpus corpus;

	DerivedRows(Corpus corpus) {
		this.corpus = corpus;
	}

	Map<String, Object> pair(AskedTogether.Pair pair) {
		return Map.of("a", agency(pair.a()), "b", agency(pair.b()), "recommendations", pair.recommendations(),
				"reviews", pair.reviews(), "expected", pair.surprise().expected(), "lift", pair.surprise().lift(), "p",
				pair.surprise().p(), "q", pair.q());
	}

	Map<String, Object> recurrence(AskedAgain.Recurrence one) {
		return Map.of("agency", agency(one.agency()), "theme", this.corpus.themes().get(one.theme()).id(), "reviews",
				one.reviews(), "recommendations", one.recommendations());
	}

	Map<String, Object> member(SameRequests.Member member) {
		return Map.of("recommendation", recommendation(member.recommendation()), "oldest",
				recommendation(member.leader()), "score", member.score(), "shared", member.shared());
	}

	Map<String, Object> standing(Standing standing) {
		return Map.of("agency", standing.id(), "partners", standing.partners(), "standsBetween",
				standing.standsBetween(), "importance", standing.importance(), "community", standing.community(), "x",
				standing.x(), "y", standing.y());
	}

	private String agency(int number) {
		return this.corpus.agencies().get(number).agency().id().value();
	}

	private String recommendation(int number) {
		return this.corpus.recommendations().get(number).id().value();
	}

}
