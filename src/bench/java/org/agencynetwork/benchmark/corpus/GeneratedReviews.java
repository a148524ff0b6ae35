package org.agencynetwork.benchmark.corpus;

import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;

import org.agencynetwork.importing.reading.Form;
import org.agencynetwork.importing.reading.Mention;
import org.agencynetwork.importing.reading.ReviewPage;
import org.agencynetwork.importing.reading.Row;
import org.agencynetwork.importing.register.Register;
import org.agencynetwork.importing.source.Origin;
import org.agencynetwork.model.Area;
import org.agencynetwork.model.Place;

/**
 * Reviews as records, one after the other, the same for the same seed. As the seed pages
 * have it: some twenty recommendations a review, one addressee mostly, generics among
 * them, bodies of the time and the area.
 */
public final class GeneratedReviews {

	private static final int FIRST_YEAR = 2008;

	private static final int YEARS = 15;

	private static final int MOST_ROWS = 60;

	private static final Place NOWHERE = new Place(0, 0, 1);

	private final long seed;

	private final Bodies bodies;

	private final Asks asks = new Asks();

	public GeneratedReviews(Register register, long seed) {
		this.seed = seed;
		this.bodies = new Bodies(register, seed);
	}

	public void forEach(int reviews, Consumer<ReviewPage> to) {
		for (int number = 0; number < reviews; number++) {
			to.accept(review(number));
		}
	}

	private ReviewPage review(int number) {
		Random random = new Random(this.seed * 1_000_003 + number);
		Area partnership = this.bodies.partnership(random);
		Set<String> csps = new LinkedHashSet<>(List.of(partnership.name()));
		if (random.nextInt(50) == 0) {
			csps.add(this.bodies.neighbour(partnership, random).name());
		}
		int year = FIRST_YEAR + random.nextInt(YEARS);
		YearMonth published = YearMonth.of(year + 1 + random.nextInt(4), 1 + random.nextInt(12));
		List<Row> rows = rows(partnership, year, random);
		this.asks.endReview(partnership.id(), random);
		Form form = switch (random.nextInt(10)) {
			case 0 -> Form.HTML;
			case 1 -> Form.FLATTENED;
			default -> Form.PIPE_TABLE;
		};
		return new ReviewPage(new Origin("generated-%06d".formatted(number)), "", form,
				(form == Form.HTML) ? "%08x-%s".formatted(number, slug(partnership.name())) : null,
				String.join(" and ", csps) + " review", List.copyOf(csps), published,
				(random.nextInt(25) == 0) ? null : Year.of(year), rows.size() + (random.nextInt(20) == 0 ? 1 : 0),
				Wording.GRAMMAR.say("summary", random), null, null, rows, List.of());
	}

	private List<Row> rows(Area partnership, int year, Random random) {
		int wanted = (int) Math.min(MOST_ROWS, 1 + Math.round(Math.exp(2.8 + 0.6 * random.nextGaussian())));
		boolean inChapters = random.nextInt(3) == 0;
		List<Row> rows = new ArrayList<>();
		int chapter = 1;
		int inChapter = 0;
		for (int row = 1; row <= wanted; row++) {
			inChapter++;
			if (random.nextInt(4) == 0) {
				chapter++;
				inChapter = 1;
			}
			String number = inChapters ? "11." + chapter + "." + inChapter : "R" + row;
			List<Mention> addressees = addressees(partnership, year, random);
			rows.add(new Row(number, this.asks.next(partnership.id(), addressees.get(0).words(), random), NOWHERE,
					addressees));
		}
		return rows;
	}

	private List<Mention> addressees(Area partnership, int year, Random random) {
		int drawn = random.nextInt(100);
		int wanted = (drawn < 82) ? 1 : (drawn < 95) ? 2 : (drawn < 99) ? 3 : 5;
		Set<String> words = new LinkedHashSet<>();
		for (int drawing = 0; drawing < wanted; drawing++) {
			words.add(this.bodies.addressee(partnership, year, random));
		}
		return words.stream().map((name) -> new Mention(name, NOWHERE, true)).toList();
	}

	private static String slug(String name) {
		return name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]+", "-");
	}

}
