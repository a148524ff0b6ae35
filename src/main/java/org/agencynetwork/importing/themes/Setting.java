package org.agencynetwork.importing.themes;

import java.util.BitSet;

/**
 * Which words of a text ask for nothing themselves: those that tell what happened, and
 * those that say under what condition something is asked.
 */
final class Setting {

	private final BitSet told = new BitSet();

	private final BitSet condition = new BitSet();

	private Setting() {
	}

	/**
	 * An account runs from its first phrase to the end of the clause, or to the phrase
	 * that turns it into an ask; a condition also ends at a pause.
	 */
	static Setting of(MarkedWords text, RuleSet accounts, RuleSet conditions, RuleSet asks) {
		Words words = text.words();
		Setting setting = new Setting();
		accounts.forEachMatching(text, (rule, spans) -> spans
			.forEach((span) -> setting.told.set(span.first(), words.clauseEnd(span.first()))));
		conditions.forEachMatching(text, (rule, spans) -> spans
			.forEach((span) -> setting.condition.set(span.first(), words.pauseEnd(span.last()))));
		if (!setting.told.isEmpty() || !setting.condition.isEmpty()) {
			asks.forEachMatching(text, (rule, spans) -> spans.forEach((span) -> {
				setting.told.clear(span.first(), words.clauseEnd(span.first()));
				setting.condition.clear(span.first(), setting.conditionEnd(span.first()));
			}));
		}
		return setting;
	}

	/** A condition that an ask ends within one stretch is not taken up again after it. */
	private int conditionEnd(int from) {
		int end = this.condition.nextClearBit(from);
		return Math.max(end, from);
	}

	/** What words of that weight weigh there. */
	int weight(int weight, Span span) {
		if (this.told.get(span.first())) {
			return Math.min(weight, Rule.WEAK);
		}
		boolean conditional = this.condition.nextClearBit(span.first()) > span.last();
		return (conditional && weight > Rule.WEAK) ? weight - 1 : weight;
	}

}
