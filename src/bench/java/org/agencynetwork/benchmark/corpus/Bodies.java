package org.agencynetwork.benchmark.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.agencynetwork.importing.register.Register;
import org.agencynetwork.importing.register.RegisteredAgency;
import org.agencynetwork.importing.register.RegisteredAgency.Scope;
import org.agencynetwork.model.Area;
import org.agencynetwork.model.AreaId;

/**
 * Whom a review in an area may address: the register's bodies that serve it and were
 * there at the time, those of its neighbours, those of the whole country, and words that
 * name no body.
 */
final class Bodies {

	/** How often reviews address each sector, by the seed pages; the rest is rare. */
	private static final Map<String, Integer> SECTOR_WEIGHTS = Map.of("police", 30, "local-authority", 18,
			"nhs-provider", 14, "mental-health-and-community", 12, "nhs-commissioner", 9, "partnership-board", 10,
			"probation", 7, "specialist-domestic-abuse", 6, "ambulance", 4, "housing-provider", 4);

	private static final List<String> GENERICS = List.of("All agencies", "All agencies", "All agencies", "GP Surgery",
			"GP practices", "Medical Centre", "MARAC", "MARAC Steering Group", "Community Safety Partnership",
			"Children's Social Care", "Adult Social Care", "Local Authority", "Clinical Commissioning Group", "Hospital",
			"School", "Housing", "Housing provider", "Safeguarding Adults Board", "All health agencies", "IDVA service",
			"Mental health services", "Police", "Substance misuse service", "Maternity services", "DHR Panel",
			"Health visiting", "MASH", "Safeguarding Children Partnership");

	private static final List<String> COUNCIL_UNITS = List.of(" – Children's Social Care", " Adult Social Care",
			" Children's Services", " Housing", " – Adult Social Care", " Public Health");

	private final Register register;

	private final Map<AreaId, List<RegisteredAgency>> local = new HashMap<>();

	private final List<RegisteredAgency> national;

	/** The partnerships, in an order that is as good as any. */
	private final List<Area> partnerships;

	Bodies(Register register, long seed) {
		this.register = register;
		this.national = agencies().filter((agency) -> agency.scope() == Scope.NATIONAL)
			.flatMap((agency) -> Collections.nCopies(agency.sector().value().equals("central-government") ? 5 : 1, agency)
				.stream())
			.toList();
		this.partnerships = new ArrayList<>(
				register.areas().areas().stream().filter((area) -> area.kind().equals(Area.CSP)).toList());
		Collections.shuffle(this.partnerships, new Random(seed));
	}

	/** Few partnerships have many reviews and many have few. */
	Area partnership(Random random) {
		double drawn = random.nextDouble();
		return this.partnerships.get((int) (drawn * Math.sqrt(drawn) * this.partnerships.size()));
	}

	/** Another partnership in the same force area, or the same where it is alone. */
	Area neighbour(Area partnership, Random random) {
		List<Area> near = this.register.areas()
			.upwardsOf(partnership.id(), Area.FORCE_AREA)
			.stream()
			.flatMap((force) -> this.register.areas().downwardsOf(force.id(), Area.CSP).stream())
			.toList();
		return near.isEmpty() ? partnership : Grammar.pick(near, random);
	}

	/** The words that a review in the partnership, of that year, addresses. */
	String addressee(Area partnership, int year, Random random) {
		int drawn = random.nextInt(100);
		if (drawn < 22) {
			return Grammar.pick(GENERICS, random);
		}
		if (drawn < 24) {
			return partnership.name() + " " + Wording.GRAMMAR.say("charity-first", random) + " "
					+ Wording.GRAMMAR.say("charity-last", random);
		}
		if (drawn < 34) {
			return name(Grammar.pick(this.national, random), random);
		}
		Area where = (drawn < 37) ? partnership(random) : partnership;
		List<RegisteredAgency> there = local(where).stream().filter((agency) -> existed(agency, year)).toList();
		return there.isEmpty() ? Grammar.pick(GENERICS, random) : name(Grammar.pick(there, random), random);
	}

	/** Each body as often as its sector weighs. */
	private List<RegisteredAgency> local(Area partnership) {
		return this.local.computeIfAbsent(partnership.id(), (id) -> {
			Map<String, List<RegisteredAgency>> bySector = new HashMap<>();
			agencies().filter((agency) -> agency.scope() != Scope.NATIONAL)
				.filter((agency) -> Stream.concat(agency.home().stream(), agency.serves().stream())
					.anyMatch((home) -> this.register.areas().touch(home, id)))
				.forEach((agency) -> bySector.computeIfAbsent(agency.sector().value(), (sector) -> new ArrayList<>())
					.add(agency));
			return bySector.entrySet()
				.stream()
				.sorted(Map.Entry.comparingByKey())
				.flatMap((sector) -> sector.getValue()
					.stream()
					.flatMap((agency) -> Collections
						.nCopies(1 + 10 * SECTOR_WEIGHTS.getOrDefault(sector.getKey(), 2) / sector.getValue().size(),
								agency)
						.stream()))
				.toList();
		});
	}

	private Stream<RegisteredAgency> agencies() {
		return this.register.agencies().values().stream();
	}

	private static boolean existed(RegisteredAgency agency, int year) {
		return (agency.opened().isEmpty() || Integer.parseInt(agency.opened().substring(0, 4)) <= year)
				&& (agency.closed().isEmpty() || Integer.parseInt(agency.closed().substring(0, 4)) >= year);
	}

	private static String name(RegisteredAgency agency, Random random) {
		int drawn = random.nextInt(20);
		if (drawn < 3 && !agency.aliases().isEmpty()) {
			return Grammar.pick(agency.aliases(), random).words();
		}
		if (drawn < 5 && !agency.acronyms().isEmpty()) {
			return agency.name() + " (" + agency.acronyms().get(0).letters() + ")";
		}
		if (drawn < 12 && agency.sector().value().equals("local-authority")) {
			return agency.name() + Grammar.pick(COUNCIL_UNITS, random);
		}
		return agency.name();
	}

}
