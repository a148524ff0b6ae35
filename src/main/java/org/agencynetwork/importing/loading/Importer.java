package org.agencynetwork.importing.loading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

	private static final int BATCH = 20;

	private final Graph graph;

	private final RegisterLoader registerLoader;

	private final ReviewPageReader reader;

	private final ReviewLoader loader;

	private final ObjectMapper json;

	public Importer(Graph graph, Register register, ThemeRules themes, ObjectMapper json) {
		Identity identity = new Identity(register);
		this.graph = graph;
		this.registerLoader = new RegisterLoader(graph, register, themes);
		this.reader = new ReviewPageReader(identity::namesABody);
		this.loader = new ReviewLoader(graph, new Assembler(register, identity, new ThemeClassifier(themes)));
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
		Batch batch = new Batch(dryRun, progress);
		pages.forEach(batch::take);
		return batch.finish();
	}

	/**
	 * Decides everything that is loaded anew, by the register and the decisions as they
	 * are now, without reading any page.
	 */
	public ImportReport decideAnew(Progress progress) {
		Batch batch = new Batch(false, progress);
		new StoredReviews(this.graph).forEach(batch::takeStored);
		return batch.finish();
	}

	/** Collects reviews until there are enough for one transaction. */
	private final class Batch {

		private final ImportRun run = new ImportRun(Importer.this.graph);

		private final boolean dryRun;

		private final Progress progress;

		private final Tally tally = new Tally();

		private final List<ReviewPage> waiting = new ArrayList<>();

		/**
		 * Ids of the waiting reviews: two forms of one review never share a transaction.
		 */
		private final Set<String> waitingIds = new HashSet<>();

		Batch(boolean dryRun, Progress progress) {
			this.dryRun = dryRun;
			this.progress = progress;
		}

		void take(Fetched fetched) {
			this.tally.pages++;
			if (fetched instanceof Refused refused) {
				refuse(refused);
			}
			else if (fetched instanceof Page page) {
				this.tally.input = Digests.plus(this.tally.input, page.checksum().substring(0, 32));
				Reading reading = Importer.this.reader.read(page);
				if (reading instanceof Reading.Read read) {
					wait(read.page());
				}
				else if (reading instanceof Reading.NotRead notRead) {
					refuse(notRead.refused());
				}
			}
		}

		void takeStored(ReviewPage page) {
			this.tally.pages++;
			this.tally.input = Digests.plus(this.tally.input, page.checksum().substring(0, 32));
			wait(page);
		}

		ImportReport finish() {
			flush();
			if (!this.dryRun && this.tally.changedSomething()) {
				Importer.this.graph.write("load/near-equal-reviews", Map.of());
			}
			ImportReport report = new ImportReport(this.run.id(), this.run.startedAt(), ImportRun.now(), this.dryRun,
					this.tally.counts(), this.tally.removals, this.tally.warnings(), this.tally.refusals());
			if (!this.dryRun) {
				this.run.finish(report, this.tally.input, Importer.this.json.writeValueAsString(report));
			}
			return report;
		}

		private void refuse(Refused refused) {
			this.tally.input = Digests.plus(this.tally.input, Digests.of(refused.origin() + refused.reason()));
			this.tally.refuse(refused);
		}

		private void wait(ReviewPage page) {
			List<String> ids = (page.pageId() != null) ? List.of(page.contentKey(), page.pageId())
					: List.of(page.contentKey());
			if (this.waiting.size() >= BATCH || ids.stream().anyMatch(this.waitingIds::contains)) {
				flush();
			}
			this.waiting.add(page);
			this.waitingIds.addAll(ids);
		}

		private void flush() {
			if (!this.waiting.isEmpty()) {
				ReviewLoader.Loaded loaded = this.dryRun ? Importer.this.loader.rehearse(this.waiting)
						: Importer.this.loader.load(this.waiting, this.run);
				loaded.reviews().forEach(this.tally::count);
				this.tally.added += loaded.added();
				this.tally.changed += loaded.changed();
				this.tally.unchanged += loaded.reviews().size() - loaded.added() - loaded.changed();
				this.tally.removals.addAll(loaded.removals());
				this.waiting.clear();
				this.waitingIds.clear();
			}
			this.progress.read(this.tally.pages, this.tally.counts().reviews());
		}

	}

}
