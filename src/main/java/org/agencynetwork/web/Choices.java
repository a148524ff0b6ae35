package org.agencynetwork.web;

import org.agencynetwork.corpus.Corpus;
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
		return filters;
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
