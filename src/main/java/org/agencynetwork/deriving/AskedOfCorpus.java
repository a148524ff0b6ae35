package org.agencynetwork.deriving;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.agencynetwork.corpus.Corpus;
import org.agencynetwork.model.Recommendation;

/**
 * The recommendations of a corpus as they are compared; made when asked for, as there are
 * many.
 */
final class AskedOfCorpus {

	private final Corpus corpus;

	/** Names and the words they hold. */
	private final Map<String, Set<String>> names = new HashMap<>();

	AskedOfCorpus(Corpus corpus) {
		this.corpus = corpus;
	}

	Asked get(int number) {
		Recommendation recommendation = this.corpus.recommendations().get(number);
		Set<String> words = new HashSet<>();
		recommendation.addressees().forEach((addressee) -> {
			words.addAll(wordsOf(addressee.agency().name()));
			words.addAll(wordsOf(addressee.as()));
		});
		this.corpus.reviews().get(this.corpus.reviewOf(number)).csps().forEach((csp) -> words.addAll(wordsOf(csp)));
		return new Asked(recommendation.text(), words, this.corpus.reviewOf(number),
				this.corpus.themesOf(number) & ~this.corpus.themes().bit(AskedAgain.UNCLASSIFIED),
				this.corpus.topicsOf(number));
	}

	private Set<String> wordsOf(String name) {
		return this.names.computeIfAbsent(name, Wording::ofName);
	}

}
