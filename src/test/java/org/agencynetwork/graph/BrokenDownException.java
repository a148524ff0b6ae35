package org.agencynetwork.graph;

/**
 * The failure that a test arranged.
 */
public final class BrokenDownException extends RuntimeException {

	private static final long serialVersionUID = 1L;

}
