package org.agencynetwork.web;

import java.util.List;
import java.util.stream.Collectors;

import org.agencynetwork.corpus.Corpus;
import org.agencynetwork.model.Agency;
import org.agencynetwork.model.AreaId;
import org.agencynetwork.questions.FilterChoices;
import org.agencynetwork.questions.Filters;
import org.springframework.stereotype.Component;

/**
 * Checks that the ids of a request name something, so that a misspelt one is refused and
 * not answered with nothing.
 */
@Component
class Choices {

	private final FilterChoices choices;

	Choices(FilterChoices choices) {
		this.choices = choices;
	}

	Filters checked(Corpus corpus, Asked asked) {
		Filters filters = withAreaId(corpus, asked.filters());
		this.choices.findUnknown(corpus, filters).ifPresent((unknown) -> {
			throw new BadParameterException(unknown.filter(),
					"No %s has the id \"%s\"; /api/themes and /api/choices list themes, topics, sectors and areas, /api/agencies the agencies"
						.formatted(unknown.filter(), unknown.id()));
		});
		return (filters.agency() == null) ? filters
				: filters.ofAgency(counted(corpus, "agency", filters.agency(), filters));
	}

	/**
	 * The id of whom an agency counts for: where families are counted, the last body that
	 * took over from it.
	 */
	static String counted(Corpus corpus, String parameter, String agency, Filters filters) {
		List<Agency> heirs = filters.family() ? corpus.heirsOf(agency) : List.of();
		if (heirs.size() > 1) {
			throw new BadParameterException(parameter,
					"As a family \"%s\" counts for each of those that took over from it. Give the id of one, or lineage=named: %s"
						.formatted(agency,
								heirs.stream()
									.map((heir) -> "%s (%s)".formatted(heir.id().value(), heir.name()))
									.collect(Collectors.joining(", "))));
		}
		return heirs.isEmpty() ? agency : heirs.get(0).id().value();
	}

	/**
	 * People give an area by its name; of several of one name the police force area is
	 * meant.
	 */
	private Filters withAreaId(Corpus corpus, Filters filters) {
		return (filters.area() == null) ? filters
				: this.choices.findArea(corpus, filters.area()).map(AreaId::value).map(filters::inArea).orElse(filters);
	}

}
