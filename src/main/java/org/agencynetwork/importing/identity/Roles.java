package org.agencynetwork.importing.identity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.agencynetwork.importing.register.Register;

/**
 * Words for the person at the head of a body, which stand for the body.
 */
final class Roles {

	private static final Pattern SPACE = Pattern.compile("\\s+");

	/** What joins a role to its body, at the beginning of the rest and at its end. */
	private static final Pattern JOINT = Pattern.compile("^[\\s,:(-]*(?:(?:of|for|at|from) )?(?:the )?|[\\s,:()-]+$");

	/** A stop, comma, colon or bracket beside the role. */
	private static final Pattern EDGE = Pattern.compile("^\\(|[.,:)]+$");

	/** What a role has charge of, after it. */
	private static final Pattern CHARGE = Pattern.compile("(?:for|on|of) (?:the )?(.+)");

	private static final Set<String> CHARGED = Set.of("for", "on", "of");

	private static final Pattern POSSESSIVE = Pattern.compile("(?:'s)?,?$");

	private final Map<String, Register.Role> byWords = new HashMap<>();

	private int longest;

	/**
	 * A role taken off: the words of the body that are left, and the kind of body the
	 * role implies.
	 */
	record Stripped(String words, String rest, String unit, String kind) {

	}

	Roles(Register register) {
		for (Register.Role role : register.roles()) {
			this.byWords.put(role.words().toLowerCase(Locale.ROOT), role);
			this.longest = Math.max(this.longest, SPACE.split(role.words()).length);
		}
	}

	/** The longest role that the words begin or end with, taken off. */
	Optional<Stripped> strip(String words) {
		String text = Fold.text(words);
		String[] parts = SPACE.split(text.toLowerCase(Locale.ROOT).startsWith("the ") ? text.substring(4) : text);
		for (int size = Math.min(this.longest, parts.length - 1); size > 0; size--) {
			Optional<Stripped> stripped = stripped(parts, 0, size).or(atEnd(parts, size));
			if (stripped.isPresent()) {
				return stripped;
			}
		}
		return Optional.empty();
	}

	/**
	 * A role between its body and what it has charge of.
	 */
	record Between(String body, String words, String charge) {

	}

	/**
	 * The first role that stands between other words, the longest where two begin there.
	 */
	Optional<Between> findBetween(String words) {
		String[] parts = SPACE.split(Fold.text(words));
		for (int from = 1; from < parts.length - 1; from++) {
			for (int size = Math.min(this.longest, parts.length - 1 - from); size > 0; size--) {
				Register.Role role = CHARGED.contains(parts[from + size])
						? this.byWords.get(words(parts, from, from + size).toLowerCase(Locale.ROOT)) : null;
				Matcher charge = CHARGE.matcher((role != null) ? words(parts, from + size, parts.length) : "");
				if (role != null && charge.matches()) {
					String body = POSSESSIVE.matcher(words(parts, 0, from)).replaceFirst("");
					return Optional.of(new Between(body, role.words(), charge.group(1)));
				}
			}
		}
		return Optional.empty();
	}

	private Supplier<Optional<Stripped>> atEnd(String[] parts, int size) {
		return () -> stripped(parts, parts.length - size, parts.length);
	}

	private Optional<Stripped> stripped(String[] parts, int from, int to) {
		String said = EDGE.matcher(words(parts, from, to)).replaceAll("").strip();
		Register.Role role = this.byWords.get(said.toLowerCase(Locale.ROOT));
		if (role == null) {
			return Optional.empty();
		}
		String left = (from == 0) ? words(parts, to, parts.length) : words(parts, 0, from);
		String rest = JOINT.matcher(left).replaceAll("");
		String folded = role.words().toLowerCase(Locale.ROOT);
		String kind = folded.contains("constable") || folded.contains("commissioner of police") ? "police" : "";
		return rest.isBlank() ? Optional.empty() : Optional.of(new Stripped(role.words(), rest, role.unit(), kind));
	}

	private static String words(String[] parts, int from, int to) {
		return String.join(" ", Arrays.asList(parts).subList(from, to));
	}

}
