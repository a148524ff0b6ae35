package org.agencynetwork.importing.source;

import java.io.IOException;

/**
 * Ends the fetching of one document; its message is the sentence that the refusal shows.
 */
final class Refusal extends IOException {

	private static final long serialVersionUID = 1L;

	private static final long MEGABYTE = 1024 * 1024;

	private final String sentence;

	Refusal(String sentence) {
		super(sentence);
		this.sentence = sentence;
	}

	static Refusal tooLarge(String what, long limit) {
		return new Refusal("%s is larger than %s: split it, or raise the limit.".formatted(what, inWords(limit)));
	}

	static String inWords(long bytes) {
		return (bytes >= MEGABYTE) ? bytes / MEGABYTE + " MB" : bytes + " bytes";
	}

	Refused at(Origin origin) {
		return new Refused(origin, this.sentence);
	}

}
