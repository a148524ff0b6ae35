package org.agencynetwork.corpus;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.agencynetwork.model.Area;
import org.agencynetwork.model.AreaId;

/**
 * The areas by number, with what each lies in.
 */
public final class Areas {

	/** From district to partnership, force area, region and country. */
	private static final int STEPS = 4;

	/** How areas are listed. */
	public static final Comparator<Area> BY_NAME = Comparator.comparing(Area::name).thenComparing(Area::id);

	private final List<Area> areas;

	private final Map<AreaId, Integer> numbers = new HashMap<>();

	private final List<BitSet> around = new ArrayList<>();

	/** What lies directly in each area. */
	private final List<List<Area>> districts = new ArrayList<>();

	Areas(List<Area> areas) {
		this.areas = List.copyOf(areas);
		IntStream.range(0, areas.size()).forEach((number) -> this.numbers.put(areas.get(number).id(), number));
		areas.forEach((area) -> {
			this.around.add(widen(area));
			this.districts.add(new ArrayList<>());
		});
		areas.forEach(
				(area) -> numbersOf(area.within()).stream().forEach((wider) -> this.districts.get(wider).add(area)));
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

	BitSet numbersOf(List<AreaId> ids) {
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
	BitSet around(BitSet partnerships) {
		BitSet all = new BitSet();
		partnerships.stream().forEach((partnership) -> {
			all.or(this.around.get(partnership));
			this.districts.get(partnership).forEach((district) -> all.or(numbersOf(district.within())));
		});
		return all;
	}

	/** An area and all that lie in it. */
	public Set<AreaId> within(AreaId id) {
		OptionalInt outer = find(id);
		return IntStream.range(0, this.areas.size())
			.filter((inner) -> outer.isPresent() && this.around.get(inner).get(outer.getAsInt()))
			.mapToObj((inner) -> get(inner).id())
			.collect(Collectors.toUnmodifiableSet());
	}

	/** The police force areas that partnerships directly lie in, by name. */
	List<Area> forcesOf(BitSet partnerships) {
		BitSet wider = new BitSet();
		partnerships.stream().forEach((partnership) -> wider.or(numbersOf(get(partnership).within())));
		return listOfKind(Area.FORCE_AREA, wider);
	}

	/** Those of a kind among the areas, by name. */
	private List<Area> listOfKind(String kind, BitSet among) {
		return among.stream()
			.mapToObj(this.areas::get)
			.filter((area) -> area.kind().equals(kind))
			.sorted(BY_NAME)
			.toList();
	}

	/** The areas of these numbers, by name. */
	public List<Area> list(BitSet numbers) {
		return numbers.stream().mapToObj(this.areas::get).sorted(BY_NAME).toList();
	}

}
