package org.agencynetwork.importing.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.agencynetwork.importing.register.RegisteredAgency;
import org.agencynetwork.model.AgencyKind;

/**
 * Several bodies in one mention. They are taken apart only if each part is settled by
 * itself; with nothing between them, only if the register names both. An "and" within a
 * name does not part it.
 */
final class Together implements Rule {

	/** What may stand between two bodies, and within the name of one. */
	private static final Pattern JOINT = Pattern
		.compile("\\s*(?:,\\s*(?:and|&)\\s|,|;|/|\\|)\\s*|\\s+(?:and|&|\\+|as well as|together with)\\s+");

	/** "Norfolk Constabulary and Suffolk Constabulary Joint Protective Services". */
	private static final Pattern JOINT_PART = Pattern.compile(" [Jj]oint .*$");

	private static final Pattern SPACE = Pattern.compile("\\s+");

	/** More parts than these are a sentence, and no list of bodies. */
	private static final int MOST = 12;

	private final Rule one;

	private final NameIndex names;

	Together(Rule one, NameIndex names) {
		this.one = one;
		this.names = names;
	}

	@Override
	public Optional<Decision> decide(String words, Locality locality) {
		List<int[]> pieces = pieces(words);
		Matcher jointPart = JOINT_PART.matcher(words);
		if (pieces.size() > 1 && jointPart.find()) {
			return decide(words.substring(0, jointPart.start()), locality);
		}
		if (pieces.size() > MOST) {
			return Optional.empty();
		}
		Optional<Decision> joined = (pieces.size() > 1) ? joined(words, pieces, locality) : Optional.empty();
		return joined.or(() -> withNothingBetween(words, locality));
	}

	/** From and to of what stands between the joints. */
	private static List<int[]> pieces(String words) {
		List<int[]> pieces = new ArrayList<>();
		Matcher joint = JOINT.matcher(words);
		int from = 0;
		while (joint.find()) {
			if (joint.start() > from) {
				pieces.add(new int[] { from, joint.start() });
			}
			from = joint.end();
		}
		if (from < words.length()) {
			pieces.add(new int[] { from, words.length() });
		}
		return pieces;
	}

	private Optional<Decision> joined(String words, List<int[]> pieces, Locality locality) {
		List<String> parts = new ArrayList<>();
		List<Decision> decisions = new ArrayList<>();
		if (split(words, pieces, 0, new boolean[pieces.size()], parts, decisions, locality)) {
			return Optional.of(together(parts, decisions));
		}
		return sharedHead(pieces.stream().map((piece) -> words.substring(piece[0], piece[1])).toList(), locality);
	}

	/**
	 * Takes the longest known name from a piece on, and goes on after it; takes it back
	 * where the rest cannot be settled.
	 */
	private boolean split(String words, List<int[]> pieces, int from, boolean[] hopeless, List<String> parts,
			List<Decision> decisions, Locality locality) {
		if (from == pieces.size()) {
			return true;
		}
		if (hopeless[from]) {
			return false;
		}
		for (int to = (from == 0) ? pieces.size() - 1 : pieces.size(); to > from; to--) {
			String part = words.substring(pieces.get(from)[0], pieces.get(to - 1)[1]);
			Optional<Decision> decision = this.one.decide(part, locality);
			if (decision.isPresent()) {
				parts.add(part);
				decisions.add(decision.get());
				if (split(words, pieces, to, hopeless, parts, decisions, locality)) {
					return true;
				}
				parts.remove(parts.size() - 1);
				decisions.remove(decisions.size() - 1);
			}
		}
		hopeless[from] = true;
		return false;
	}

	/** "Kent and Essex Police": both bear the words that only the last carries. */
	private Optional<Decision> sharedHead(List<String> pieces, Locality locality) {
		String[] last = SPACE.split(pieces.get(pieces.size() - 1));
		for (int cut = 1; cut < last.length; cut++) {
			String head = " " + String.join(" ", Arrays.asList(last).subList(cut, last.length));
			List<String> parts = new ArrayList<>();
			pieces.subList(0, pieces.size() - 1).forEach((piece) -> parts.add(piece + head));
			parts.add(pieces.get(pieces.size() - 1));
			List<RegisteredAgency> named = parts.stream().flatMap((part) -> this.names.find(part).stream()).toList();
			if (named.size() == parts.size() && named.stream().distinct().count() == named.size()) {
				return each(parts, locality);
			}
			Optional<Decision> units = each(parts, locality)
				.filter((decision) -> decision.agencies().size() == parts.size() && areUnits(decision.agencies()));
			if (units.isPresent()) {
				return units;
			}
		}
		return Optional.empty();
	}

	/** "Camden and Islington Public Health": each is a part of another council. */
	private static boolean areUnits(List<Denoted> agencies) {
		return agencies.stream().allMatch((agency) -> agency.kind() == AgencyKind.UNIT)
				&& agencies.stream().map(Denoted::parent).distinct().count() == agencies.size();
	}

	/**
	 * "Met Police - West Area BCU" names a part that is known by itself, after its body.
	 */
	private Optional<Decision> withNothingBetween(String words, Locality locality) {
		String[] parts = SPACE.split(words);
		for (int cut = 1; cut < parts.length; cut++) {
			String first = String.join(" ", Arrays.asList(parts).subList(0, cut));
			Optional<RegisteredAgency> body = this.names.find(first);
			if (body.isPresent()) {
				String second = String.join(" ", Arrays.asList(parts).subList(cut, parts.length));
				Optional<RegisteredAgency> other = this.names.find(second);
				if (other.isPresent()) {
					boolean itsPart = body.get().id().equals(other.get().parent());
					return itsPart ? this.one.decide(second, locality) : each(List.of(first, second), locality);
				}
			}
		}
		return Optional.empty();
	}

	private Optional<Decision> each(List<String> parts, Locality locality) {
		List<Optional<Decision>> decisions = parts.stream().map((part) -> this.one.decide(part, locality)).toList();
		return decisions.stream().anyMatch(Optional::isEmpty) ? Optional.empty()
				: Optional.of(together(parts, decisions.stream().flatMap(Optional::stream).toList()));
	}

	private static Decision together(List<String> parts, List<Decision> decisions) {
		List<Denoted> agencies = decisions.stream()
			.flatMap((decision) -> decision.agencies().stream())
			.distinct()
			.toList();
		return new Decision(agencies, "run-together", Sentence.of("each of %s is known by itself",
				parts.stream().map((part) -> '"' + part + '"').collect(Collectors.joining(", "))), List.of());
	}

}
