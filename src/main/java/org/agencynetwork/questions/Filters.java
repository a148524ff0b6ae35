package org.agencynetwork.questions;

import java.util.HashMap;
import java.util.Map;

import org.agencynetwork.corpus.Level;
import org.jspecify.annotations.Nullable;

/**
 * What every question can be narrowed to.
 *
 * @param theme id of a practice theme
 * @param topic id of a topic
 * @param sector id of a sector, its parts included
 * @param area id of an area, whatever lies in it included
 * @param csp label of a Community Safety Partnership, as pages give it
 * @param agency id of an agency, its units included
 * @param deathYearFrom first year of death; reviews without a year are left out
 * @param deathYearTo last year of death
 * @param generic whether collectives and local generics count
 * @param family whether a body counts for those that inherited from it, not for itself
 * @param level whether a row stands for an agency as named, its whole body or its sector
 * @param limit rows at most
 * @param after rows to pass over, as {@code next} of the answer before gave it
 */
public record Filters(@Nullable String theme, @Nullable String topic, @Nullable String sector, @Nullable String area,
		@Nullable String csp, @Nullable String agency, @Nullable Integer deathYearFrom, @Nullable Integer deathYearTo,
		boolean generic, boolean family, Level level, int limit, int after) {

	/** Rows in an answer when nobody asks for another number. */
	public static final int USUAL_LIMIT = 100;

	/** Rows in an answer at most. */
	public static final int HIGHEST_LIMIT = 1000;

	/** No filter at all. */
	public static Filters none() {
		return new Filters(null, null, null, null, null, null, null, null, false, false, Level.UNIT, USUAL_LIMIT, 0);
	}

	/**
	 * The same filters, narrowed to an area by its id; everywhere where there is none.
	 */
	public Filters inArea(@Nullable String id) {
		return new Filters(this.theme, this.topic, this.sector, id, this.csp, this.agency, this.deathYearFrom,
				this.deathYearTo, this.generic, this.family, this.level, this.limit, this.after);
	}

	/** The same filters, narrowed to an agency by its id. */
	public Filters ofAgency(String id) {
		return new Filters(this.theme, this.topic, this.sector, this.area, this.csp, id, this.deathYearFrom,
				this.deathYearTo, this.generic, this.family, this.level, this.limit, this.after);
	}

	/**
	 * Whether every recommendation is counted, unit by unit as named and without
	 * generics, whoever is listed.
	 */
	boolean leaveAll() {
		return equals(new Filters(null, null, this.sector, null, null, this.agency, null, null, false, false,
				Level.UNIT, this.limit, this.after));
	}

	/** The same filters, with rows that stand for something else. */
	Filters atLevel(Level other) {
		return new Filters(this.theme, this.topic, this.sector, this.area, this.csp, this.agency, this.deathYearFrom,
				this.deathYearTo, this.generic, this.family, other, this.limit, this.after);
	}

	Map<String, Object> parameters() {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("theme", this.theme);
		parameters.put("topic", this.topic);
		parameters.put("sector", this.sector);
		parameters.put("area", this.area);
		parameters.put("csp", this.csp);
		parameters.put("agency", this.agency);
		parameters.put("deathYearFrom", this.deathYearFrom);
		parameters.put("deathYearTo", this.deathYearTo);
		parameters.put("generic", this.generic ? "include" : "exclude");
		parameters.put("lineage", this.family ? "family" : "named");
		parameters.put("level", this.level.word());
		parameters.put("limit", this.limit);
		parameters.put("after", this.after);
		return parameters;
	}

}
