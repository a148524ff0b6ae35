package org.agencynetwork.questions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.agencynetwork.corpus.Corpus;
import org.agencynetwork.corpus.CorpusAgency;
import org.agencynetwork.corpus.CorpusIssue;
import org.agencynetwork.corpus.CorpusReview;
import org.agencynetwork.model.Agency;
import org.agencynetwork.model.Area;
import org.agencynetwork.model.Recommendation;
import org.agencynetwork.questions.Answers.Put;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Which reviews reach beyond their police force area, how surely, and why? */
@Service
public class CrossBoundaryIssues {

	private static final List<String> CAVEATS = List.of(Caveats.NO_BLAME, Caveats.MAY_BE_LARGE, Caveats.BOUNDARIES,
			Caveats.EXTRACTED, Caveats.DERIVED);

	private static final List<String> STRENGTHS = CorpusIssue.STRENGTHS;

	/**
	 * One reason to say that a review crosses areas: from its own force areas to those of
	 * the body it addresses, where a body is the reason.
	 *
	 * @param words that say so, where words are the reason
	 * @param themes that its recommendations ask for
	 */
	public record CrossBoundaryIssue(String id, InReview review, String strength, String why, List<NamedArea> from,
			List<NamedArea> to, @Nullable Agency agency, @Nullable String words, List<NamedTheme> themes,
			List<Recommendation> citations) {

	}

	/** All issues from one area to another, and what they are about. */
	public record AreaPair(NamedArea from, NamedArea to, int reviews, int issues, int certain, int possible,
			int saidInWords, List<ThemeCount> themes) {

		static AreaPair of(Corpus corpus, Area from, Area to, List<IssueInScope> issues) {
			Crossing crossing = new Crossing();
			issues.forEach(crossing::take);
			return new AreaPair(NamedArea.of(from), NamedArea.of(to), crossing.reviews(), crossing.issues(),
					crossing.certain(), crossing.possible(), crossing.saidInWords(),
					ThemeCount.list(corpus, crossing.recommendations()));
		}

	}

	/** The issues, and the pairs of areas between which they lie, most reviews first. */
	public record Crossings(@JsonUnwrapped Answer<CrossBoundaryIssue> answer, List<AreaPair> pairs) {

	}

	public Crossings ask(Corpus corpus, Filters filters) {
		List<IssueInScope> issues = listInScope(corpus, filters, (issue) -> true);
		Comparator<IssueInScope> order = Comparator
			.comparingInt((IssueInScope one) -> STRENGTHS.indexOf(one.issue().strength()))
			.thenComparing((one) -> review(corpus, one).title())
			.thenComparing((one) -> review(corpus, one).id())
			.thenComparing((one) -> one.evidence().first())
			.thenComparing((one) -> one.issue().id());
		Page<IssueInScope> page = Page.ranked(issues.stream(), order, filters);
		Answer<CrossBoundaryIssue> answer = Answers.answer(
				new Put("cross-boundary-issues", "Cross-boundary issues", filters, Map.of(), CAVEATS), corpus, page,
				(one, cited) -> row(corpus, one, cited));
		return new Crossings(answer, pairs(corpus, issues));
	}

	private static CorpusReview review(Corpus corpus, IssueInScope one) {
		return corpus.reviews().get(one.issue().review());
	}

	/**
	 * The issues that the filters leave, of those asked for, each with what they leave of
	 * it.
	 */
	List<IssueInScope> listInScope(Corpus corpus, Filters filters, Predicate<CorpusIssue> wanted) {
		Selection selection = new Selection(corpus, filters);
		boolean anyAgency = filters.sector() == null && filters.agency() == null;
		return corpus.issues()
			.parallelStream()
			.filter(wanted)
			.filter((issue) -> selection.includes(issue.review()))
			.filter((issue) -> (issue.agency() == CorpusAgency.NONE) ? anyAgency
					: selection.counts(issue.agency(), filters.family()))
			.map((issue) -> new IssueInScope(issue, new Evidence(corpus, restsOn(selection, issue))))
			.filter((one) -> one.evidence().size() > 0)
			.toList();
	}

	private static int[] restsOn(Selection selection, CorpusIssue issue) {
		int[] found = new int[issue.restsOn().size()];
		int size = 0;
		for (int recommendation : issue.restsOn()) {
			if (selection.includesRecommendation(recommendation)) {
				found[size++] = recommendation;
			}
		}
		return Arrays.copyOf(found, size);
	}

	private static CrossBoundaryIssue row(Corpus corpus, IssueInScope one, int cited) {
		CorpusIssue issue = one.issue();
		return new CrossBoundaryIssue(issue.id(), InReview.of(review(corpus, one)), issue.strength(), issue.why(),
				from(corpus, one), issue.reaches().stream().map(NamedArea::of).toList(),
				(issue.agency() != CorpusAgency.NONE) ? corpus.agencies().get(issue.agency()).agency() : null,
				issue.words(), NamedTheme.list(corpus.themes(), one.evidence().themes()),
				one.evidence().citations(cited));
	}

	private static List<NamedArea> from(Corpus corpus, IssueInScope one) {
		return review(corpus, one).forces().stream().map(NamedArea::of).toList();
	}

	private static List<AreaPair> pairs(Corpus corpus, List<IssueInScope> issues) {
		Map<Area, Map<Area, List<IssueInScope>>> between = new IdentityHashMap<>();
		for (IssueInScope one : issues) {
			for (Area from : review(corpus, one).forces()) {
				Map<Area, List<IssueInScope>> others = between.computeIfAbsent(from, (key) -> new IdentityHashMap<>());
				one.issue().reaches().forEach((to) -> others.computeIfAbsent(to, (key) -> new ArrayList<>()).add(one));
			}
		}
		return between.entrySet()
			.parallelStream()
			.flatMap((from) -> from.getValue()
				.entrySet()
				.stream()
				.map((to) -> AreaPair.of(corpus, from.getKey(), to.getKey(), to.getValue())))
			.sorted(Comparator.comparingInt((AreaPair pair) -> -pair.reviews())
				.thenComparingInt((pair) -> -pair.issues())
				.thenComparing((pair) -> pair.from().id())
				.thenComparing((pair) -> pair.to().id()))
			.toList();
	}

}
