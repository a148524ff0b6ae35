package org.agencynetwork.importing.loading;

import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.agencynetwork.importing.reading.Form;
import org.agencynetwork.importing.reading.Forms;
import org.agencynetwork.importing.reading.Mention;
import org.agencynetwork.importing.reading.ReviewPage;
import org.agencynetwork.importing.reading.Row;
import org.agencynetwork.importing.register.ShippedRegister;
import org.agencynetwork.importing.source.Origin;
import org.agencynetwork.importing.source.Page;
import org.agencynetwork.model.Area;
import org.agencynetwork.model.Place;

/**
 * As many review pages as a test wants, the same for the same seed: partnerships and
 * bodies of the register, wishes put together from a few words.
 */
public final class GeneratedPages {

	private static final List<String> WISHES = List.of("reviews its policy on %s", "trains all staff on %s",
			"shares information about %s with its partners", "refers victims to specialist services for %s",
			"records every disclosure of %s", "assesses the risk of %s at every contact",
			"raises public awareness of %s", "audits the supervision of cases of %s", "paints the fence near %s");

	private static final List<String> MATTERS = List.of("coercive control", "stalking", "alcohol misuse",
			"mental ill health", "children looked after", "MARAC", "bail conditions", "carers", "rain");

	private static final List<String> NO_BODIES = List.of("All agencies", "GP Surgery", "MARAC", "Police",
			"The Marmalade Fellowship", "Children's Social Care");

	private static final Place ANYWHERE = new Place(0, 0, 1);

	private GeneratedPages() {
	}

	public static Page[] listPages(int pages, long seed) {
		Random random = new Random(seed);
		List<String> partnerships = ShippedRegister.get()
			.areas()
			.areas()
			.stream()
			.filter((area) -> area.kind().equals(Area.CSP))
			.map(Area::name)
			.sorted()
			.toList();
		List<String> bodies = new ArrayList<>(ShippedRegister.get()
			.agencies()
			.values()
			.stream()
			.filter((agency) -> agency.aliases().size() > 1)
			.map((agency) -> agency.name())
			.filter((name) -> name.matches("[A-Za-z ]+"))
			.sorted()
			.toList());
		Collections.shuffle(bodies, random);
		List<String> addressees = Stream.concat(bodies.stream().limit(25), NO_BODIES.stream()).toList();
		return IntStream.range(0, pages)
			.mapToObj((number) -> page(number, random, pick(partnerships, random), addressees))
			.toArray(Page[]::new);
	}

	private static Page page(int number, Random random, String partnership, List<String> addressees) {
		int rows = 3 + random.nextInt(8);
		ReviewPage page = new ReviewPage(new Origin("generated"), "", Form.PIPE_TABLE, null, partnership + " review",
				List.of(partnership), YearMonth.of(2015 + random.nextInt(8), 1 + random.nextInt(12)),
				Year.of(2008 + random.nextInt(8)), rows, "Summary " + number + ".", null, null,
				IntStream.range(0, rows).mapToObj((row) -> row(number, row, random, addressees)).toList(), List.of());
		return Imports.page("generated-%04d.md".formatted(number), Forms.piped(page));
	}

	private static Row row(int page, int row, Random random, List<String> addressees) {
		List<Mention> mentions = random.ints(0, addressees.size())
			.distinct()
			.limit(1 + random.nextInt(3))
			.mapToObj((index) -> new Mention(addressees.get(index), ANYWHERE, true))
			.toList();
		String text = "That the body %s, as review %d found."
			.formatted(pick(WISHES, random).formatted(pick(MATTERS, random)), page);
		return new Row("R" + (row + 1), text, ANYWHERE, mentions);
	}

	private static String pick(List<String> from, Random random) {
		return from.get(random.nextInt(from.size()));
	}

}
