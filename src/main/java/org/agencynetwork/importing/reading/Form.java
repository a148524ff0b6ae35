package org.agencynetwork.importing.reading;

/**
 * The three forms in which the same page is met.
 */
public enum Form {

	HTML, PIPE_TABLE, FLATTENED

}
