package org.agencynetwork.importing.loading;

import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

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
import org.jspecify.annotations.Nullable;

/**
 * As many review pages as a test wants, the same for the same seed: a few partnerships of
 * the register, alone and jointly, with or without a year of death; wishes put together
 * from a few words, so that some are asked again; and {@link GeneratedBodies}.
 */
public final class GeneratedPages {

	private static final int PARTNERSHIPS = 12;

	private static final List<String> WISHES = List.of("reviews its policy on %s", "trains all staff on %s",
			"shares information about %s with its partners", "refers victims to specialist services for %s",
			"records every disclosure of %s", "assesses the risk of %s at every contact",
			"raises public awareness of %s", "audits the supervision of cases of %s", "paints the fence near %s");

	private static final List<String> MATTERS = List.of("coercive control", "stalking", "alcohol misuse",
			"mental ill health", "the children\u2019s needs", "MARAC", "bail conditions", "carers", "rain");

	private static final List<String> RECURRENCES = List.of(" This is a recurring theme from a previous DHR.",
			" This has been a previous recommendation.");

	private static final List<String> MOVES = List.of(" This holds where a victim moved to another force area.",
			" This holds for cross-border cases.");

	private static final Place ANYWHERE = new Place(0, 0, 1);

	private final Random random;

	private final List<String> partnerships;

	private final GeneratedBodies bodies;

	private GeneratedPages(long seed) {
		this.random = new Random(seed);
		List<String> all = new ArrayList<>(ShippedRegister.get()
			.areas()
			.areas()
			.stream()
			.filter((area) -> area.kind().equals(Area.CSP))
			.map(Area::name)
			.sorted()
			.toList());
		Collections.shuffle(all, this.random);
		this.partnerships = all.subList(0, PARTNERSHIPS);
		this.bodies = new GeneratedBodies(this.random);
	}

	public static Page[] listPages(int pages, long seed) {
		GeneratedPages generated = new GeneratedPages(seed);
		return IntStream.range(0, pages).mapToObj(generated::page).toArray(Page[]::new);
	}

	private Page page(int number) {
		int rows = 3 + this.random.nextInt(9);
		List<String> labels = labels();
		Year year = oneIn(9) ? null : Year.of(2008 + this.random.nextInt(15));
		ReviewPage page = new ReviewPage(new Origin("generated"), "", Form.PIPE_TABLE, null, labels.get(0) + " review",
				labels, YearMonth.of(2015 + this.random.nextInt(8), 1 + this.random.nextInt(12)), year, rows,
				"Summary " + number + ".", null, null,
				IntStream.range(0, rows).mapToObj((row) -> row(number, row, year)).toList(), List.of());
		String words = Forms.piped(page).replace("Year of death: null", "Year of death: Unknown");
		return Imports.page("generated-%04d.md".formatted(number), words);
	}

	/** One review in eight is joint, and one in twenty is of nobody knows where. */
	private List<String> labels() {
		if (oneIn(20)) {
			return List.of("Marmalade");
		}
		String one = pick(this.partnerships);
		String other = pick(this.partnerships);
		return (oneIn(8) && !one.equals(other)) ? List.of(one, other) : List.of(one);
	}

	private Row row(int page, int row, @Nullable Year year) {
		int addressees = 1 + this.random.nextInt(4);
		List<Mention> mentions = IntStream.range(0, addressees)
			.mapToObj((index) -> this.bodies.draw(year))
			.distinct()
			.map((name) -> new Mention(name, ANYWHERE, true))
			.toList();
		return new Row("R" + (row + 1), text(page), ANYWHERE, mentions);
	}

	/** Every third wish stands in other reviews too, now and then in other letters. */
	private String text(int page) {
		String wish = "That the body " + pick(WISHES).formatted(pick(MATTERS));
		if (oneIn(3)) {
			return (oneIn(4) ? wish.toUpperCase(Locale.ROOT) : oneIn(3) ? wish.replace('\u2019', '\'') : wish) + ".";
		}
		return wish + ", as review %d found.".formatted(page) + (oneIn(9) ? pick(RECURRENCES) : "")
				+ (oneIn(12) ? pick(MOVES) : "");
	}

	private boolean oneIn(int many) {
		return this.random.nextInt(many) == 0;
	}

	private String pick(List<String> from) {
		return from.get(this.random.nextInt(from.size()));
	}

}
