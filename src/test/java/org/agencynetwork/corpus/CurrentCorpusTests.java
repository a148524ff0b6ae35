package org.agencynetwork.corpus;

import java.util.List;
import java.util.stream.IntStream;

import org.agencynetwork.graph.DatabaseTest;
import org.agencynetwork.graph.TestDatabase;
import org.agencynetwork.importing.loading.Imports;
import org.agencynetwork.importing.source.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The corpus follows the data, and is read once for each state of them. */
@DatabaseTest
class CurrentCorpusTests {

	private static final Page[] SEEDS = Imports.seeds();

	private final CurrentCorpus current = new CurrentCorpus(Readers.of(TestDatabase.get().graph()));

	@BeforeEach
	void empty() {
		TestDatabase.get().empty();
	}

	@Test
	void isEmptyBeforeAnythingIsLoaded() {
		assertThat(this.current.get().reviews()).isEmpty();
		assertThat(this.current.get().recommendations()).isEmpty();
	}

	@Test
	void isReadOnceForAllWhoAsk() {
		Imports.load(SEEDS);
		List<Corpus> asked = IntStream.range(0, 8).parallel().mapToObj((one) -> this.current.get()).toList();
		assertThat(asked).allSatisfy((corpus) -> assertThat(corpus).isSameAs(asked.get(0)));
	}

	@Test
	void isReadAnewWhenTheDataChange() {
		Imports.load(SEEDS[0]);
		Corpus before = this.current.get();
		Imports.load(SEEDS[1]);
		Corpus after = this.current.get();
		assertThat(before.reviews()).hasSize(1);
		assertThat(after.reviews()).hasSize(2);
		assertThat(after.version()).isNotEqualTo(before.version());
	}

	@Test
	void standsInOrderOfDeathAndOfNumbers() {
		Imports.load(SEEDS);
		Corpus corpus = this.current.get();
		assertThat(corpus.reviews()).extracting(CorpusReview::yearOfDeath).isSorted();
		assertThat(corpus.recommendations()).hasSize(128);
		for (int review = 0; review < corpus.reviews().size(); review++) {
			assertThat(corpus.recommendations().subList(corpus.firstOf(review), corpus.firstOf(review + 1)))
				.isNotEmpty()
				.extracting((recommendation) -> recommendation.reviewId())
				.containsOnly(corpus.reviews().get(review).id());
		}
	}

	@Test
	void linksEveryRecommendationToWhomItNames() {
		Imports.load(SEEDS);
		Corpus corpus = this.current.get();
		Links links = corpus.links(false);
		for (int one = 0; one < corpus.recommendations().size(); one++) {
			assertThat(IntStream.range(links.from(one), links.to(one))
				.mapToObj((place) -> corpus.agencies().get(links.at(place)).agency()))
				.containsExactlyInAnyOrderElementsOf(corpus.recommendations()
					.get(one)
					.addressees()
					.stream()
					.map((addressee) -> addressee.agency())
					.distinct()
					.toList());
		}
	}

}
