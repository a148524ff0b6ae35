package org.agencynetwork.graph;

/**
 * Something a person can mend: the message is one sentence that says what to do next, and
 * is shown without a stack trace.
 */
public class PlainGraphException extends RuntimeException {

	public PlainGraphException(String message) {
		super(message);
	}

	public PlainGraphException(String message, Throwable cause) {
		super(message, cause);
	}

}
