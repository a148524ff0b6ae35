package org.agencynetwork.graph;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Empties the database before and after each class of tests.
 */
final class EmptyDatabase implements BeforeAllCallback, AfterAllCallback {

	@Override
	public void beforeAll(ExtensionContext context) {
		TestDatabase.get().empty();
	}

	@Override
	public void afterAll(ExtensionContext context) {
		TestDatabase.get().empty();
	}

}
