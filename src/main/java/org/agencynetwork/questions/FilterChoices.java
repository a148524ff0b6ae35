package org.agencynetwork.questions;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

import org.agencynetwork.corpus.Corpus;
import org.agencynetwork.model.Area;
import org.agencynetwork.model.AreaId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What the filters can be set to. */
@Service
public class FilterChoices {

	/** Of several areas of one name the first of these kinds is meant. */
	private static final List<String> KINDS = List.of(Area.FORCE_AREA, Area.COUNTY, "region", Area.CSP);

	/** The area that an id or a name stands for. */
	public Optional<AreaId> findArea(Corpus corpus, String idOrName) {
		return corpus.areas()
			.list()
			.stream()
			.filter((area) -> area.id().value().equals(idOrName) || area.name().equalsIgnoreCase(idOrName))
			.min(Comparator.comparing((Area area) -> !area.id().value().equals(idOrName))
				.thenComparingInt((area) -> KINDS.contains(area.kind()) ? KINDS.indexOf(area.kind()) : KINDS.size())
				.thenComparing(Area::id))
			.map(Area::id);
	}

	/** A filter whose id names nothing. */
	public record Unknown(String filter, String id) {

	}

	/** The first of the filters whose id names nothing. */
	public Optional<Unknown> findUnknown(Corpus corpus, Filters filters) {
		BiPredicate<String, String> known = (filter, id) -> switch (filter) {
			case "theme" -> corpus.themes().find(id).isPresent();
			case "topic" -> corpus.topics().find(id).isPresent();
			case "sector" -> corpus.sectors().list().stream().anyMatch((sector) -> sector.value().equals(id));
			case "area" -> corpus.areas().list().stream().anyMatch((area) -> area.id().value().equals(id));
			default -> corpus.findAgency(id).isPresent();
		};
		return List
			.of(asked("theme", filters.theme()), asked("topic", filters.topic()), asked("sector", filters.sector()),
					asked("area", filters.area()), asked("agency", filters.agency()))
			.stream()
			.flatMap(Optional::stream)
			.filter((one) -> !known.test(one.filter(), one.id()))
			.findFirst();
	}

	private static Optional<Unknown> asked(String filter, @Nullable String id) {
		return Optional.ofNullable(id).map((given) -> new Unknown(filter, given));
	}

}
