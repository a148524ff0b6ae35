package org.agencynetwork.corpus;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Practice themes, or topics, by number in the order of the scheme. At most 64 of each,
 * as a recommendation carries its own as bits.
 */
public record Classes(List<Entry> list) {

	/** A theme or topic by id and name. */
	public record Entry(String id, String name) {

	}

	public Classes {
		list = List.copyOf(list);
		if (list.size() > Long.SIZE) {
			throw new IllegalArgumentException("More than %d themes or topics: %d".formatted(Long.SIZE, list.size()));
		}
	}

	public Entry get(int number) {
		return this.list.get(number);
	}

	public int size() {
		return this.list.size();
	}

	/** Hands on the number of each bit that is set, in order. */
	public static void forEach(long bits, IntConsumer to) {
		for (long left = bits; left != 0; left &= left - 1) {
			to.accept(Long.numberOfTrailingZeros(left));
		}
	}

	public OptionalInt find(String id) {
		return IntStream.range(0, this.list.size()).filter((number) -> get(number).id().equals(id)).findFirst();
	}

	/** The bit of a theme or topic; none where nothing has the id. */
	public long bit(String id) {
		return find(id).stream().mapToLong((number) -> 1L << number).sum();
	}

}
