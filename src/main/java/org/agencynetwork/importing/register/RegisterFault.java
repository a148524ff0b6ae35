package org.agencynetwork.importing.register;

/**
 * A row of the register that cannot stand, with its file, line and reason. Thrown before
 * anything is changed.
 */
public final class RegisterFault extends RuntimeException {

	public RegisterFault(String file, long line, String reason) {
		super("%s, line %d: %s".formatted(file, line, reason));
	}

}
