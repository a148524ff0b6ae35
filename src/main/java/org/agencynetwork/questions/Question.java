package org.agencynetwork.questions;

import java.util.Map;
import java.util.TreeMap;

/**
 * What was asked, so that anyone can ask it again by hand.
 *
 * @param name of the question, as in its address
 * @param title in plain words
 * @param cypher file below {@code cypher/}
 * @param parameters it ran with
 */
public record Question(String name, String title, String cypher, Map<String, Object> parameters) {

	static Question of(String name, String title, Map<String, Object> parameters) {
		return new Question(name, title, "questions/" + name + ".cypher", new TreeMap<>(parameters));
	}

}
