package org.agencynetwork.web;

/**
 * A parameter that cannot be answered; carries its name to the problem details.
 */
final class BadParameterException extends RuntimeException {

	private final String parameter;

	BadParameterException(String parameter, String message) {
		super(message);
		this.parameter = parameter;
	}

	String parameter() {
		return this.parameter;
	}

}
