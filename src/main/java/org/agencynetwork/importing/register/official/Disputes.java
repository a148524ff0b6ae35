package org.agencynetwork.importing.register.official;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.agencynetwork.importing.register.official.OfficialReport.Findings;
import org.agencynetwork.model.Folding;

/**
 * Finds the codes about which a file contradicts itself: one name with two codes, or one
 * code with two names. Which of the lines is right is for a person to say.
 */
final class Disputes {

	private Disputes() {
	}

	/** Reports the disputes and gives the codes that nothing can be read about. */
	static Set<String> find(List<Coded> all, Findings findings) {
		Set<String> disputed = new HashSet<>();
		find(all, (coded) -> Folding.name(coded.name()), Coded::code, disputed, findings);
		find(all, Coded::code, (coded) -> Folding.name(coded.name()), disputed, findings);
		return disputed;
	}

	private static void find(List<Coded> all, Function<Coded, String> key, Function<Coded, String> value,
			Set<String> disputed, Findings findings) {
		Map<String, Coded> firsts = new HashMap<>();
		Set<String> reported = new HashSet<>();
		for (Coded coded : all) {
			Coded first = firsts.putIfAbsent(key.apply(coded), coded);
			if (first != null && !value.apply(first).equals(value.apply(coded))) {
				disputed.add(first.code());
				disputed.add(coded.code());
				if (reported.add(key.apply(coded) + value.apply(coded))) {
					findings.contradict(coded.line(), coded.name(), "%s is %s".formatted(coded.code(), coded.name()),
							"line %d of the same file: %s is %s".formatted(first.line(), first.code(), first.name()));
				}
			}
		}
	}

}
