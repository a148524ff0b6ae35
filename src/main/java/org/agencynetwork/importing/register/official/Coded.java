package org.agencynetwork.importing.register.official;

/**
 * An official code with the name that a line of a file gives it.
 */
record Coded(long line, String code, String name) {

}
