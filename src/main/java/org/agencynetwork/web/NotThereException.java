package org.agencynetwork.web;

/**
 * What was asked for is not in the data.
 */
final class NotThereException extends RuntimeException {

	NotThereException(String what, String id) {
		super("There is no %s \"%s\" in the data that are loaded; search for it by name".formatted(what, id));
	}

}
