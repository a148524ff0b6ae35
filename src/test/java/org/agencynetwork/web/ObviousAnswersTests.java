package org.agencynetwork.web;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.agencynetwork.deriving.Derivings;
import org.agencynetwork.graph.TestDatabase;
import org.agencynetwork.importing.loading.GeneratedPages;
import org.agencynetwork.importing.loading.Imports;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/**
 * Whatever is loaded and whatever is filtered for, the service answers as a slow and
 * obvious computation over the same records does. {@code -Dproperty.seeds=400} tries that
 * many draws of parameters for each question, and more corpora.
 */
@ServiceTest
class ObviousAnswersTests {

	private static final int SEEDS = Integer.getInteger("property.seeds", 36);

	private static final int SEEDS_A_CORPUS = 12;

	private static final List<ObviousQuestion> QUESTIONS = List.of(new ObviousAcrossReviews(), new ObviousRecurrence(),
			new ObviousAskedAgain(), new ObviousPairs(), new ObviousCrossings(), new ObviousConnection(),
			new ObviousGovernment(), new ObviousNation(), new ObviousAreaPicture(), new ObviousBrokers());

	@LocalServerPort
	private int port;

	@TestFactory
	Stream<DynamicNode> answersAsTheRecordsSay() {
		return IntStream.rangeClosed(0, (SEEDS - 1) / SEEDS_A_CORPUS).mapToObj(this::corpus);
	}

	/** The shipped pages, or generated ones; loaded when the first question is asked. */
	private DynamicNode corpus(int number) {
		Corpus corpus = new Corpus(number, new Service(this.port));
		int from = number * SEEDS_A_CORPUS;
		int to = Math.min(SEEDS, from + SEEDS_A_CORPUS);
		return dynamicContainer("corpus " + number,
				QUESTIONS.stream()
					.map((question) -> dynamicContainer(question.name(), IntStream.range(from, to)
						.mapToObj((seed) -> dynamicTest("seed " + seed, () -> corpus.asks(question, seed))))));
	}

	/** One state of the database. */
	private static final class Corpus {

		private static int loaded = -1;

		private static ObviousRecords records;

		private final int number;

		private final Service service;

		Corpus(int number, Service service) {
			this.number = number;
			this.service = service;
		}

		void asks(ObviousQuestion question, int seed) {
			if (loaded != this.number) {
				load();
			}
			Random random = new Random(seed);
			Map<String, String> parameters = new TreeMap<>(ObviousDraw.filters(records, random));
			question.draw(random, new ObviousScope(records, parameters), parameters);
			try {
				question.agrees(this.service, new ObviousScope(records, parameters), random);
			}
			catch (AssertionError ex) {
				throw new AssertionError("%s %s: %s".formatted(question.name(), parameters, ex.getMessage()), ex);
			}
		}

		private void load() {
			Imports.forgetReviews();
			Imports.load((this.number == 0) ? Imports.seeds()
					: GeneratedPages.listPages(30 + 10 * (this.number % 3), this.number));
			Derivings.rebuild(TestDatabase.get().graph());
			records = new ObviousRecords(this.service);
			loaded = this.number;
		}

	}

}
