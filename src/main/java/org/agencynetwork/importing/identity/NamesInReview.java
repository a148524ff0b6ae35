package org.agencynetwork.importing.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What names mean in one review: whom a mention's words denote, and which bodies a text
 * names. Words are decided once.
 */
public final class NamesInReview implements Function<String, Decision> {

	private final Identity identity;

	private final Locality locality;

	private final Map<String, Decision> decided = new HashMap<>();

	NamesInReview(Identity identity, Locality locality) {
		this.identity = identity;
		this.locality = locality;
	}

	@Override
	public Decision apply(String words) {
		return this.decided.computeIfAbsent(words, (mention) -> this.identity.decide(mention, this.locality));
	}

	/** The bodies of the register that the text names, in its order. */
	public List<Mentioned> mentionedIn(String text) {
		return this.identity.mentionedIn(text, this.locality);
	}

}
