package org.agencynetwork.importing.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.agencynetwork.importing.register.Register;
import org.agencynetwork.model.Folding;

/**
 * Words for the person at the head of a body, which stand for the body.
 */
final class Roles {

	private final List<Register.Role> longestFirst;

	/**
	 * A role taken off: the words of the body that are left, and the kind of body the
	 * role implies.
	 */
	record Stripped(String words, String rest, String unit, String kind) {

	}

	Roles(Register register) {
		this.longestFirst = register.roles()
			.stream()
			.sorted(Comparator.comparingInt((Register.Role role) -> role.words().length()).reversed())
			.toList();
	}

	Optional<Stripped> strip(String words) {
		String text = Folding.text(words);
		String plain = text.toLowerCase(Locale.ROOT).startsWith("the ") ? text.substring(4) : text;
		return this.longestFirst.stream().flatMap((role) -> stripped(role, plain).stream()).findFirst();
	}

	private static Optional<Stripped> stripped(Register.Role role, String words) {
		String folded = words.toLowerCase(Locale.ROOT);
		String roleWords = role.words().toLowerCase(Locale.ROOT);
		String rest = "";
		if (folded.startsWith(roleWords + " ") || folded.startsWith(roleWords + ",")) {
			rest = words.substring(roleWords.length());
		}
		else if (folded.endsWith(", " + roleWords) || folded.endsWith(" " + roleWords)) {
			rest = words.substring(0, words.length() - roleWords.length());
		}
		rest = rest.replaceAll("^[\\s,]*(?:(?:of|for|at) )?(?:the )?|[\\s,]+$", "");
		String kind = roleWords.contains("constable") || roleWords.contains("commissioner of police") ? "police" : "";
		return rest.isBlank() ? Optional.empty() : Optional.of(new Stripped(role.words(), rest, role.unit(), kind));
	}

}
