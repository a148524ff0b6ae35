package org.agencynetwork.importing.loading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import org.agencynetwork.graph.Graph;
import org.agencynetwork.importing.identity.Identity;
import org.agencynetwork.importing.reading.Reading;
import org.agencynetwork.importing.reading.ReviewPage;
import org.agencynetwork.importing.reading.ReviewPageReader;
import org.agencynetwork.importing.register.Register;
import org.agencynetwork.importing.source.Fetched;
import org.agencynetwork.importing.source.Page;
import org.agencynetwork.importing.source.Refused;
import org.agencynetwork.importing.themes.ThemeClassifier;
import org.agencynetwork.importing.themes.ThemeRules;
import tools.jackson.databind.ObjectMapper;

/**
 * Imports pages as they stream in. Reviews are loaded in batches of whole reviews: a stop
 * in the middle leaves whole reviews only, and importing again completes the rest.
 */
public final class Importer {

	/** Reviews in one transaction. */
	static final int BATCH = 50;

	/** Pages that each thread may be ahead of the batch that is filled. */
	private static final int PAGES_AHEAD = 8;

	private final Graph graph;

	private final RegisterLoader registerLoader;

	private final ReviewPageReader reader;

	private final Assembler assembler;

	private final ReviewLoader loader;

	private final ObjectMapper json;

	public Importer(Graph graph, Register register, ThemeRules themes, ObjectMapper json) {
		Identity identity = new Identity(register);
		this.graph = graph;
		this.registerLoader = new RegisterLoader(graph, register, themes);
		this.reader = new ReviewPageReader(identity::namesABody);
		this.assembler = new Assembler(register, identity, new ThemeClassifier(themes));
		this.loader = new ReviewLoader(graph, this.assembler);
		this.json = json;
	}

	/** Where pages come from: hands on one after the other. */
	@FunctionalInterface
	public interface Pages {

		void forEach(Consumer<Fetched> to);

	}

	/** Is told after each batch how many pages were read. */
	@FunctionalInterface
	public interface Progress {

		void read(int pages, int reviews);

	}

	/** Makes the schema and loads the register where it differs from the one loaded. */
	public boolean prepare() {
		this.graph.prepareSchema();
		return this.registerLoader.load();
	}

	/**
	 * Loads the pages. A dry run reads, decides and compares everything, and writes
	 * nothing.
	 */
	public ImportReport load(Pages pages, boolean dryRun, Progress progress) {
		try (Run run = new Run(dryRun, progress)) {
			pages.forEach((fetched) -> run.take(() -> read(fetched)));
			return run.finish();
		}
	}

	/**
	 * Decides everything that is loaded anew, by the register and the decisions as they
	 * are now, without reading any page.
	 */
	public ImportReport decideAnew(Progress progress) {
		try (Run run = new Run(false, progress)) {
			new StoredReviews(this.graph).forEach((page) -> run.take(() -> decide(page)));
			return run.finish();
		}
	}

	private Met read(Fetched fetched) {
		if (fetched instanceof Page page) {
			String input = Digests.plus("", page.checksum().substring(0, 32));
			Reading reading = this.reader.read(page);
			return (reading instanceof Reading.Read read) ? decide(read.page())
					: turned(((Reading.NotRead) reading).refused(), input);
		}
		return turned((Refused) fetched, "");
	}

	private Met decide(ReviewPage page) {
		return new Met.Decided(this.assembler.assemble(page), page.checksum().substring(0, 32));
	}

	private static Met turned(Refused refused, String input) {
		return new Met.Turned(refused, Digests.plus(input, Digests.of(refused.origin() + refused.reason())));
	}

	/**
	 * One import. Pages are read and decided while the batch before them is being
	 * written; they are counted, and batched, in the order in which they came.
	 */
	private final class Run implements AutoCloseable {

		private final ImportRun run = new ImportRun(Importer.this.graph);

		private final boolean dryRun;

		private final Progress progress;

		private final Tally tally = new Tally();

		private final Ahead<Met> deciding;

		private final Ahead<ReviewLoader.Loaded> loading = new Ahead<>(1, 2, this::count);

		private List<AssembledReview> waiting = new ArrayList<>();

		/**
		 * Ids of the waiting reviews: two forms of one review never share a transaction.
		 */
		private final Set<String> waitingIds = new HashSet<>();

		Run(boolean dryRun, Progress progress) {
			this.dryRun = dryRun;
			this.progress = progress;
			int threads = Runtime.getRuntime().availableProcessors();
			this.deciding = new Ahead<>(threads, PAGES_AHEAD * threads, this::met);
		}

		void take(Callable<Met> page) {
			this.deciding.give(page);
		}

		private void met(Met met) {
			this.tally.pages++;
			this.tally.input = Digests.plus(this.tally.input, met.input());
			if (met instanceof Met.Turned turned) {
				this.tally.refuse(turned.refused());
			}
			else if (met instanceof Met.Decided decided) {
				wait(decided.review());
			}
		}

		ImportReport finish() {
			this.deciding.finish();
			flush();
			this.loading.finish();
			this.progress.read(this.tally.pages, this.tally.counts().reviews());
			ImportReport report = new ImportReport(this.run.id(), this.run.startedAt(), ImportRun.now(), this.dryRun,
					this.tally.counts(), this.tally.removals, this.tally.warnings(), this.tally.refusals());
			if (!this.dryRun) {
				this.run.finish(report, this.tally.input, Importer.this.json.writeValueAsString(report));
			}
			return report;
		}

		private void wait(AssembledReview review) {
			List<String> ids = (review.page().pageId() != null) ? List.of(review.contentId(), review.page().pageId())
					: List.of(review.contentId());
			if (this.waiting.size() >= BATCH || ids.stream().anyMatch(this.waitingIds::contains)) {
				flush();
			}
			this.waiting.add(review);
			this.waitingIds.addAll(ids);
		}

		private void flush() {
			if (!this.waiting.isEmpty()) {
				List<AssembledReview> batch = this.waiting;
				this.loading.give(() -> this.dryRun ? Importer.this.loader.rehearse(batch)
						: Importer.this.loader.load(batch, this.run));
				this.waiting = new ArrayList<>();
				this.waitingIds.clear();
			}
		}

		private void count(ReviewLoader.Loaded loaded) {
			loaded.reviews().forEach(this.tally::count);
			this.tally.added += loaded.added();
			this.tally.changed += loaded.changed();
			this.tally.unchanged += loaded.reviews().size() - loaded.added() - loaded.changed();
			this.tally.removals.addAll(loaded.removals());
			this.progress.read(this.tally.pages, this.tally.counts().reviews());
		}

		@Override
		public void close() {
			this.deciding.close();
			this.loading.close();
		}

	}

}
