package org.agencynetwork.questions;

import java.util.stream.IntStream;

import com.carrotsearch.hppc.IntHashSet;
import org.agencynetwork.corpus.CorpusIssue;

/**
 * All the issues between two areas, counted.
 */
final class Crossing {

	private final IntHashSet reviews = new IntHashSet();

	private final IntHashSet recommendations = new IntHashSet();

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
		return IntStream.of(this.recommendations.toArray());
	}

}
