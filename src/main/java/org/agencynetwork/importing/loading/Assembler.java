package org.agencynetwork.importing.loading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.agencynetwork.importing.boundaries.Boundaries;
import org.agencynetwork.importing.boundaries.CrossBoundaryIssue;
import org.agencynetwork.importing.identity.Denoted;
import org.agencynetwork.importing.identity.Identity;
import org.agencynetwork.importing.identity.Mentioned;
import org.agencynetwork.importing.identity.NamesInReview;
import org.agencynetwork.importing.loading.AssembledReview.AssembledRecommendation;
import org.agencynetwork.importing.loading.AssembledReview.DecidedMention;
import org.agencynetwork.importing.places.Placement;
import org.agencynetwork.importing.places.Places;
import org.agencynetwork.importing.reading.RecommendationRow;
import org.agencynetwork.importing.reading.ReviewPage;
import org.agencynetwork.importing.register.Register;
import org.agencynetwork.importing.themes.Classing;
import org.agencynetwork.importing.themes.ThemeClassifier;
import org.agencynetwork.model.AgencyId;
import org.agencynetwork.model.Folding;
import org.agencynetwork.model.RecommendationId;
import org.agencynetwork.model.ReviewId;

/**
 * The steps in their order: placed, identified, classed, held against the cross-boundary
 * rule.
 */
final class Assembler {

	/** Whatever does not go into an id. */
	private static final Pattern OTHER_CHARACTERS = Pattern.compile("[^A-Za-z0-9.]+");

	private static final Pattern OUTER_DASH = Pattern.compile("^-|-$");

	private final Places places;

	private final Identity identity;

	private final ThemeClassifier themes;

	private final Boundaries boundaries;

	Assembler(Register register, Identity identity, ThemeClassifier themes) {
		this.places = new Places(register);
		this.identity = identity;
		this.themes = themes;
		this.boundaries = new Boundaries(register);
	}

	/** Under the publisher's id, or under that of the content where no id is shown. */
	AssembledReview assemble(ReviewPage page) {
		String contentId = page.contentKey();
		return assemble(page, contentId, new ReviewId(Optional.ofNullable(page.pageId()).orElse(contentId)));
	}

	/** The same review under another id. */
	AssembledReview assemble(AssembledReview review, ReviewId id) {
		return id.equals(review.id()) ? review : assemble(review.page(), review.contentId(), id);
	}

	private AssembledReview assemble(ReviewPage page, String contentId, ReviewId id) {
		Placement placement = this.places.place(page.csps());
		NamesInReview names = this.identity.in(id, page, placement);
		List<AssembledRecommendation> recommendations = page.recommendations()
			.stream()
			.map((row) -> assemble(row, id, names))
			.toList();
		List<CrossBoundaryIssue> issues = this.boundaries.find(placement,
				recommendations.stream().map(Assembler::asked).toList());
		return new AssembledReview(id, contentId, page, placement, recommendations, issues,
				fingerprint(page, id, placement, recommendations, issues));
	}

	private AssembledRecommendation assemble(RecommendationRow row, ReviewId review, NamesInReview names) {
		List<DecidedMention> addressees = row.mentions()
			.stream()
			.map((mention) -> new DecidedMention(mention, names.apply(mention.words())))
			.toList();
		List<Mentioned> mentioned = onlyMentioned(names.mentionedIn(row.text()), addressees);
		Classing classing = this.themes.classify(row.text());
		return new AssembledRecommendation(id(review, row), row.number(), row.text(), row.place(), addressees,
				mentioned, classing, Digests.of(String.join("\n", row.number(), row.text(), said(addressees, review),
						mentioned.toString(), said(classing))));
	}

	/** Each body once, and none that the recommendation is addressed to. */
	private static List<Mentioned> onlyMentioned(List<Mentioned> found, List<DecidedMention> addressees) {
		Set<AgencyId> seen = addressees.stream()
			.flatMap((addressee) -> addressee.decision().agencies().stream())
			.map(Denoted::id)
			.collect(Collectors.toCollection(HashSet::new));
		return found.stream().filter((mentioned) -> seen.add(mentioned.agency().id())).toList();
	}

	/**
	 * Made of the number and the words, so that another order of rows gives the same ids.
	 */
	private static RecommendationId id(ReviewId review, RecommendationRow row) {
		String number = OUTER_DASH.matcher(OTHER_CHARACTERS.matcher(row.number()).replaceAll("-")).replaceAll("");
		String words = Digests.of(Folding.text(row.number()) + "\n" + Folding.text(row.text())).substring(0, 8);
		return new RecommendationId(review + ":" + (number.isEmpty() ? "" : number + ":") + words);
	}

	private static Boundaries.Asked asked(AssembledRecommendation recommendation) {
		return new Boundaries.Asked(recommendation.text(),
				recommendation.addressees()
					.stream()
					.flatMap((addressee) -> addressee.decision().agencies().stream())
					.distinct()
					.toList());
	}

	/** Where the words stand is left out: it differs between the forms of one page. */
	private static String fingerprint(ReviewPage page, ReviewId id, Placement placement,
			List<AssembledRecommendation> recommendations, List<CrossBoundaryIssue> issues) {
		List<String> said = new ArrayList<>(
				List.of(page.title(), page.csps().toString(), Objects.toString(page.published()),
						Objects.toString(page.yearOfDeath()), Objects.toString(page.statedCount()),
						Folding.text(page.summary()), String.valueOf(page.rows().size()), placement.csps().toString()));
		recommendations.stream().map(AssembledRecommendation::fingerprint).sorted().forEach(said::add);
		issues.forEach((issue) -> said.add(issue.strength() + issue.why() + issue.reaches()));
		return Digests.of(String.join("\n", said).replace(id.value(), "@"));
	}

	private static String said(List<DecidedMention> addressees, ReviewId review) {
		StringBuilder said = new StringBuilder();
		for (DecidedMention addressee : addressees) {
			said.append(addressee.mention().words()).append(addressee.decision().rule());
			for (Denoted agency : addressee.decision().agencies()) {
				said.append(agency.toString().replace(review.value(), "@"));
			}
		}
		return said.toString();
	}

	private static String said(Classing classing) {
		return classing.themes().toString() + classing.topics() + classing.declaresRecurrence();
	}

}
