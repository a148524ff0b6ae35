package org.agencynetwork.web;

import java.util.Map;
import java.util.Random;

/**
 * A question that is asked of the service and computed beside it.
 */
interface ObviousQuestion {

	/** The name of its route. */
	String name();

	/** Draws what the question takes beside the common filters. */
	default void draw(Random random, ObviousScope scope, Map<String, String> parameters) {
	}

	/** Fails where the two differ. */
	void agrees(Service service, ObviousScope scope, Random random);

}
