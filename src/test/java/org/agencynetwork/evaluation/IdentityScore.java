package org.agencynetwork.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.agencynetwork.importing.identity.Decision;
import org.agencynetwork.importing.identity.Denoted;
import org.agencynetwork.model.AgencyKind;
import org.agencynetwork.model.Sector;
import org.agencynetwork.model.SectorId;

/**
 * Holds decisions against labels. A form is right where it denotes what its label, read
 * in the same review, denotes; a body of the register that it is not labelled with is a
 * false merge, and so are two labels on one node; a node of its own is a miss.
 */
final class IdentityScore {

	private final List<String> falseMerges = new ArrayList<>();

	private final List<String> misses = new ArrayList<>();

	private final List<String> wrongSectors = new ArrayList<>();

	private final Map<String, Set<String>> labelsByNode = new TreeMap<>();

	private int held;

	private int found;

	private int decided;

	private int sectors;

	void add(LabelledName label) {
		Decision decision = ReviewSomewhere.decide(label.surface(), label);
		addSector(label, decision);
		if (label.isGeneric()) {
			addGeneric(label, decision);
			return;
		}
		List<Denoted> expected = label.bodies()
			.stream()
			.flatMap((body) -> ReviewSomewhere.decide(body, label).agencies().stream())
			.toList();
		Set<String> known = ids(expected.stream().filter(IdentityScore::isHeld).toList());
		Set<String> given = ids(decision.agencies().stream().filter(IdentityScore::isHeld).toList());
		this.held += known.size();
		this.decided += given.size();
		this.found += (int) known.stream().filter(given::contains).count();
		if (!known.containsAll(given)) {
			this.falseMerges.add(line(label, decision));
		}
		else if (!given.containsAll(known)) {
			this.misses.add(line(label, decision));
		}
		if (label.bodies().size() == 1) {
			ids(decision.agencies()).forEach(
					(node) -> this.labelsByNode.computeIfAbsent(node, (n) -> new TreeSet<>()).add(label.canonical()));
		}
	}

	/** A generic may be the body that its area settles, where the label gives an area. */
	private void addGeneric(LabelledName label, Decision decision) {
		boolean placed = !label.area().isEmpty() && !label.area().equals("national");
		if (!placed && decision.agencies().stream().allMatch(IdentityScore::isHeld)) {
			this.falseMerges.add(line(label, decision));
		}
	}

	private void addSector(LabelledName label, Decision decision) {
		if (label.type().equals("generic")) {
			return;
		}
		this.sectors++;
		if (decision.agencies().stream().noneMatch((agency) -> isIn(agency.sector(), label.sector()))) {
			this.wrongSectors.add(line(label, decision) + " in " + decision.agencies().get(0).sector());
		}
	}

	private static boolean isIn(SectorId given, String expected) {
		Sector sector = ReviewSomewhere.REGISTER.sectors().get(given);
		return given.value().equals(expected)
				|| sector != null && sector.parent() != null && sector.parent().value().equals(expected);
	}

	/** Bodies of the register, their units, and arrangements that an area has once. */
	private static boolean isHeld(Denoted agency) {
		return agency.registered() || agency.kind() == AgencyKind.UNIT || agency.id().value().startsWith("placed:");
	}

	private static Set<String> ids(List<Denoted> agencies) {
		return agencies.stream().map((agency) -> agency.id().value()).collect(Collectors.toCollection(TreeSet::new));
	}

	private static String line(LabelledName label, Decision decision) {
		return "\"%s\" (%s) is %s and was held to be %s, by %s: %s".formatted(label.surface(), label.area(),
				label.canonical(), ids(decision.agencies()), decision.rule(), decision.evidence());
	}

	List<String> falseMerges() {
		List<String> all = new ArrayList<>(this.falseMerges);
		this.labelsByNode.forEach((node, labels) -> {
			if (labels.size() > 1) {
				all.add("%s holds %s".formatted(node, labels));
			}
		});
		return all;
	}

	double precision() {
		return this.found / (double) Math.max(1, this.decided);
	}

	double recall() {
		return this.found / (double) Math.max(1, this.held);
	}

	double sectorsRight() {
		return 1 - this.wrongSectors.size() / (double) Math.max(1, this.sectors);
	}

	@Override
	public String toString() {
		return "%d bodies that the register holds: precision %.3f recall %.3f; sector right in %.3f of %d%s%s%s"
			.formatted(this.held, precision(), recall(), sectorsRight(), this.sectors,
					listed("false merge", falseMerges()), listed("miss", this.misses),
					listed("wrong sector", this.wrongSectors));
	}

	private static String listed(String what, List<String> lines) {
		return lines.stream().map((line) -> "%n  %s: %s".formatted(what, line)).collect(Collectors.joining());
	}

}
