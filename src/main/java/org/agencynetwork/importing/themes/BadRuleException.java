package org.agencynetwork.importing.themes;

/**
 * A row of the theme files that cannot be used. Names the file, the line and the reason;
 * no rule of any file is used then.
 */
public final class BadRuleException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String file;

	private final long line;

	private final String reason;

	BadRuleException(String file, long line, String reason) {
		super("%s, line %d: %s".formatted(file, line, reason));
		this.file = file;
		this.line = line;
		this.reason = reason;
	}

	public String file() {
		return this.file;
	}

	/** Counted from one, the header included; zero where the whole file is meant. */
	public long line() {
		return this.line;
	}

	public String reason() {
		return this.reason;
	}

}
