package org.agencynetwork.web;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whether an answer says what it should. It may say more; figures may differ in their
 * ninth place.
 */
final class Likeness {

	private static final double TOLERANCE = 1e-9;

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private Likeness() {
	}

	static JsonNode json(Object facts) {
		return JSON.valueToTree(facts);
	}

	static void assertAlike(String where, JsonNode expected, JsonNode actual) {
		if (expected.isNull()) {
			assertThat(actual.isNull() || actual.isMissingNode()).as(where + " is nothing").isTrue();
		}
		else if (expected.isObject()) {
			for (String name : expected.propertyNames()) {
				assertAlike(where + "." + name, expected.get(name), actual.path(name));
			}
		}
		else if (expected.isArray()) {
			assertThat(actual.isArray()).as(where + " is a list").isTrue();
			assertThat(actual.size()).as("%s, %s as %s", where, actual, expected).isEqualTo(expected.size());
			for (int i = 0; i < expected.size(); i++) {
				assertAlike(where + "[" + i + "]", expected.get(i), actual.get(i));
			}
		}
		else if (expected.isFloatingPointNumber()) {
			double should = expected.asDouble();
			assertThat(actual.isNumber()).as(where + " is a number").isTrue();
			assertThat(Math.abs(actual.asDouble() - should)).as("%s is %s, not %s", where, actual, expected)
				.isLessThanOrEqualTo(TOLERANCE * Math.max(1e-300, Math.abs(should)));
		}
		else {
			assertThat(actual).as(where).isEqualTo(expected);
		}
	}

}
