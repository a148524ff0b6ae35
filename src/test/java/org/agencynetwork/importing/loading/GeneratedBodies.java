package org.agencynetwork.importing.loading;

import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.agencynetwork.importing.register.Register;
import org.agencynetwork.importing.register.RegisteredAgency;
import org.agencynetwork.importing.register.ShippedRegister;
import org.agencynetwork.importing.register.Succession;
import org.agencynetwork.model.AgencyId;
import org.jspecify.annotations.Nullable;

/**
 * Whom generated recommendations address: a few bodies of every shape that the questions
 * tell apart, under one or another of their names. Earlier reviews address the bodies
 * that later gave way to others, and later ones their heirs.
 */
final class GeneratedBodies {

	private static final int CHANGE = 2015;

	private static final List<String> GENERICS = List.of("GP Surgery", "MARAC", "Police", "Children's Social Care",
			"Community Safety Partnership", "Hospital", "Probation");

	private static final List<String> COLLECTIVES = List.of("All agencies", "Agencies", "All health professionals");

	private static final List<String> GOVERNMENT = List.of("Home Office", "Government", "Ministry of Justice",
			"Department for Education", "HM Government", "NHS England", "College of Policing",
			"Crown Prosecution Service", "National Probation Service", "Care Quality Commission");

	private static final List<String> UNITS = List.of("%s", "%s \u2013 Children\u2019s Social Care",
			"%s, Adult Social Care", "%s \u2013 Housing");

	private static final List<String> NOBODY = List.of("The Marmalade Fellowship", "Pelican Outreach Project");

	private final Random random;

	private final Register register = ShippedRegister.get();

	/** What gave way, by what took over. */
	private final Map<AgencyId, List<AgencyId>> families;

	private final List<RegisteredAgency> bodies;

	private final List<RegisteredAgency> councils;

	GeneratedBodies(Random random) {
		this.random = random;
		this.families = families();
		this.bodies = some(18, (agency) -> agency.aliases().size() > 1 && agency.name().matches("[A-Za-z ]+"));
		this.councils = some(4, (agency) -> agency.name().endsWith("Council"));
	}

	/** Those of several ancestors, those that one body was split into, and the rest. */
	private Map<AgencyId, List<AgencyId>> families() {
		Map<AgencyId, List<AgencyId>> froms = grouped(Succession::to, Succession::from);
		Map<AgencyId, List<AgencyId>> tos = grouped(Succession::from, Succession::to);
		List<AgencyId> merged = shuffled(
				froms.keySet().stream().filter((heir) -> froms.get(heir).size() > 1 && !tos.containsKey(heir)));
		List<AgencyId> split = shuffled(tos.keySet().stream().filter((body) -> tos.get(body).size() > 1));
		Map<AgencyId, List<AgencyId>> families = new TreeMap<>();
		Stream.concat(merged.stream().limit(4), tos.get(split.get(0)).stream())
			.forEach((heir) -> families.put(heir, froms.get(heir)));
		return families;
	}

	private Map<AgencyId, List<AgencyId>> grouped(Function<Succession, AgencyId> by,
			Function<Succession, AgencyId> what) {
		Map<AgencyId, List<AgencyId>> groups = new TreeMap<>();
		this.register.lineage()
			.stream()
			.filter(Succession::verified)
			.forEach((succession) -> groups.computeIfAbsent(by.apply(succession), (key) -> new ArrayList<>())
				.add(what.apply(succession)));
		return groups;
	}

	private List<RegisteredAgency> some(int many, Predicate<RegisteredAgency> which) {
		return shuffled(this.register.agencies().values().stream().filter(which).map(RegisteredAgency::id)).stream()
			.limit(many)
			.map(this.register.agencies()::get)
			.toList();
	}

	private List<AgencyId> shuffled(Stream<AgencyId> ids) {
		List<AgencyId> all = new ArrayList<>(ids.sorted().toList());
		Collections.shuffle(all, this.random);
		return all;
	}

	/** The words by which some body is addressed in a review of that year. */
	String draw(@Nullable Year year) {
		int one = this.random.nextInt(20);
		if (one < 5) {
			return ofAFamily(year);
		}
		if (one < 10) {
			return oneOfItsNames(pick(this.bodies));
		}
		if (one < 13) {
			return pick(UNITS).formatted(pick(this.councils).name());
		}
		return pick((one < 15) ? GOVERNMENT : (one < 18) ? GENERICS : (one < 19) ? COLLECTIVES : NOBODY);
	}

	private String ofAFamily(@Nullable Year year) {
		AgencyId heir = pick(List.copyOf(this.families.keySet()));
		boolean before = (year != null) ? year.getValue() < CHANGE : this.random.nextBoolean();
		return this.register.agencies().get(before ? pick(this.families.get(heir)) : heir).name();
	}

	private String oneOfItsNames(RegisteredAgency body) {
		return (this.random.nextInt(4) == 0) ? pick(body.aliases()).words() : body.name();
	}

	private <T> T pick(List<T> from) {
		return from.get(this.random.nextInt(from.size()));
	}

}
