package org.agencynetwork.corpus;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.agencynetwork.model.Area;
import org.agencynetwork.model.AreaId;

/**
 * The areas by number, with what each lies in.
 */
public final class Areas {

	/** From district to partnership, force area, region and country. */
	private static final int STEPS = 4;

	private final List<Area> areas;

	private final Map<AreaId, Integer> numbers = new HashMap<>();

	private final List<BitSet> around = new ArrayList<>();

	Areas(List<Area> areas) {
		this.areas = List.copyOf(areas);
		IntStream.range(0, areas.size()).forEach((number) -> this.numbers.put(areas.get(number).id(), number));
		areas.forEach((area) -> this.around.add(widen(area)));
	}

	private BitSet widen(Area area) {
		BitSet found = numbersOf(List.of(area.id()));
		for (int step = 0; step < STEPS; step++) {
			BitSet wider = (BitSet) found.clone();
			found.stream().forEach((number) -> wider.or(numbersOf(this.areas.get(number).within())));
			found = wider;
		}
		return found;
	}

	private BitSet numbersOf(List<AreaId> ids) {
		BitSet numbers = new BitSet();
		ids.forEach((id) -> find(id).ifPresent(numbers::set));
		return numbers;
	}

	public List<Area> list() {
		return this.areas;
	}

	public Area get(int number) {
		return this.areas.get(number);
	}

	public OptionalInt find(AreaId id) {
		Integer number = this.numbers.get(id);
		return (number != null) ? OptionalInt.of(number) : OptionalInt.empty();
	}

	/**
	 * Whatever the partnerships lie in, themselves included, and whatever one of their
	 * districts lies in: a county need not hold a whole partnership.
	 */
	BitSet around(List<AreaId> partnerships) {
		BitSet all = new BitSet();
		for (AreaId partnership : partnerships) {
			find(partnership).ifPresent((number) -> all.or(this.around.get(number)));
			this.areas.stream()
				.filter((area) -> area.within().contains(partnership))
				.forEach((district) -> all.or(numbersOf(district.within())));
		}
		return all;
	}

	/** Those of a kind among the areas, in the order of their names. */
	public List<Area> ofKind(String kind, BitSet among) {
		return among.stream()
			.mapToObj(this.areas::get)
			.filter((area) -> area.kind().equals(kind))
			.sorted(java.util.Comparator.comparing(Area::name).thenComparing(Area::id))
			.toList();
	}

}
