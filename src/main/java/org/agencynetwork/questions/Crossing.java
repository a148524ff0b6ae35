package org.agencynetwork.questions;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.IntStream;

import org.agencynetwork.corpus.CorpusIssue;

/**
 * All the issues between two areas, counted.
 */
final class Crossing {

	private final Set<Integer> reviews = new LinkedHashSet<>();

	private final Set<Integer> recommendations = new LinkedHashSet<>();

	private final int[] ofStrength = new int[CorpusIssue.STRENGTHS.size()];

	void take(IssueInScope one) {
		this.reviews.add(one.issue().review());
		one.evidence().stream().forEach(this.recommendations::add);
		this.ofStrength[CorpusIssue.STRENGTHS.indexOf(one.issue().strength())]++;
	}

	int reviews() {
		return this.reviews.size();
	}

	int issues() {
		return IntStream.of(this.ofStrength).sum();
	}

	int certain() {
		return this.ofStrength[0];
	}

	int possible() {
		return this.ofStrength[1];
	}

	int saidInWords() {
		return this.ofStrength[2];
	}

	IntStream recommendations() {
		return this.recommendations.stream().mapToInt(Integer::intValue);
	}

}
