package org.agencynetwork.importing.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What one call of {@link Sources} hands on, in order.
 */
record Harvest(List<Fetched> all) {

	static Harvest of(Sources sources, String... locations) {
		List<Fetched> all = new ArrayList<>();
		sources.fetch(List.of(locations), all::add);
		return new Harvest(all);
	}

	List<String> origins() {
		return pages().stream().map((page) -> page.origin().location()).toList();
	}

	List<String> texts() {
		return pages().stream().map((page) -> new String(page.bytes(), StandardCharsets.UTF_8)).toList();
	}

	List<Refused> refusals() {
		return this.all.stream().filter(Refused.class::isInstance).map(Refused.class::cast).toList();
	}

	/** The only thing fetched, which must be a refusal. */
	Refused refusal() {
		if (this.all.size() != 1 || !(this.all.get(0) instanceof Refused refused)) {
			throw new AssertionError("Expected one refusal but got " + this.all);
		}
		return refused;
	}

	String reason() {
		return refusal().reason();
	}

	private List<Page> pages() {
		return this.all.stream().filter(Page.class::isInstance).map(Page.class::cast).toList();
	}

}
