package org.agencynetwork.importing.boundaries;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.agencynetwork.importing.boundaries.CrossBoundaryIssue.Strength;
import org.agencynetwork.importing.identity.Denoted;
import org.agencynetwork.importing.places.Placement;
import org.agencynetwork.importing.register.AreaTree;
import org.agencynetwork.importing.register.Register;
import org.agencynetwork.importing.register.RegisteredAgency.Scope;
import org.agencynetwork.model.AgencyKind;
import org.agencynetwork.model.Area;
import org.agencynetwork.model.AreaId;
import org.agencynetwork.model.Folding;

/**
 * A review raises a cross-boundary issue when it addresses a local body whose home
 * neither contains, equals nor lies within the review's force area (certain; possible
 * where that body serves part of the area all the same), or when its words say so.
 * Regional and national bodies never count by their home.
 */
public final class Boundaries {

	private final AreaTree areas;

	private final List<Pattern> words;

	public Boundaries(Register register) {
		this.areas = register.areas();
		this.words = register.boundaryWords()
			.stream()
			.map((pattern) -> Pattern.compile(pattern, Pattern.CASE_INSENSITIVE))
			.toList();
	}

	/**
	 * A recommendation as the rule sees it: its text and the agencies it is addressed to.
	 */
	public record Asked(String text, List<Denoted> addressees) {

		public Asked {
			addressees = List.copyOf(addressees);
		}

	}

	public List<CrossBoundaryIssue> find(Placement placement, List<Asked> recommendations) {
		List<CrossBoundaryIssue> issues = new ArrayList<>(byHome(placement, recommendations));
		for (int i = 0; i < recommendations.size(); i++) {
			issues.addAll(saidInWords(recommendations.get(i).text(), i));
		}
		return issues;
	}

	private List<CrossBoundaryIssue> byHome(Placement placement, List<Asked> recommendations) {
		List<AreaId> forces = placement.forces().stream().map(Area::id).toList();
		if (forces.isEmpty()) {
			return List.of();
		}
		Map<Denoted, List<Integer>> askedOf = new LinkedHashMap<>();
		for (int i = 0; i < recommendations.size(); i++) {
			for (Denoted agency : recommendations.get(i).addressees()) {
				askedOf.computeIfAbsent(agency, (a) -> new ArrayList<>()).add(i);
			}
		}
		return askedOf.entrySet()
			.stream()
			.filter((asked) -> isFromOutside(asked.getKey(), forces))
			.map((asked) -> fromOutside(asked.getKey(), placement, asked.getValue()))
			.toList();
	}

	private boolean isFromOutside(Denoted agency, List<AreaId> forces) {
		return (agency.kind() == AgencyKind.BODY || agency.kind() == AgencyKind.UNIT) && agency.scope() == Scope.LOCAL
				&& !agency.home().isEmpty() && noneTouches(agency.home(), forces);
	}

	private CrossBoundaryIssue fromOutside(Denoted agency, Placement placement, List<Integer> recommendations) {
		boolean serves = !noneTouches(agency.serves(), placement.forces().stream().map(Area::id).toList());
		String review = names(placement.forces().stream());
		String home = names(agency.home().stream().map(this.areas::getArea));
		String why = "The home of %s (%s) lies outside the police force area of %s%s".formatted(agency.name(), home,
				review, serves ? ", but it serves part of that area" : "");
		return new CrossBoundaryIssue(serves ? Strength.POSSIBLE : Strength.CERTAIN, why, agency.id(),
				forcesOf(agency.home()), null, recommendations);
	}

	private List<AreaId> forcesOf(List<AreaId> home) {
		return home.stream()
			.flatMap((area) -> this.areas.upwardsOf(area, Area.FORCE_AREA).stream())
			.map(Area::id)
			.distinct()
			.toList();
	}

	private static String names(Stream<Area> areas) {
		return areas.map(Area::name).distinct().collect(Collectors.joining(", "));
	}

	private boolean noneTouches(List<AreaId> some, List<AreaId> others) {
		return some.stream().noneMatch((one) -> others.stream().anyMatch((other) -> this.areas.touch(one, other)));
	}

	private List<CrossBoundaryIssue> saidInWords(String text, int recommendation) {
		String folded = Folding.sameLength(text);
		return this.words.stream()
			.map((pattern) -> pattern.matcher(folded))
			.filter(Matcher::find)
			.map((found) -> text.substring(found.start(), found.end()))
			.findFirst()
			.map((said) -> new CrossBoundaryIssue(Strength.SAID_IN_WORDS, "its words say so: \"%s\"".formatted(said),
					null, List.of(), said, List.of(recommendation)))
			.stream()
			.toList();
	}

}
