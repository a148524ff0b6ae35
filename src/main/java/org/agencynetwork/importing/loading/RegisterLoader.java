package org.agencynetwork.importing.loading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.agencynetwork.graph.Graph;
import org.agencynetwork.importing.register.RegisteredAgency;
import org.agencynetwork.importing.register.Inheritance;
import org.agencynetwork.importing.register.Register;
import org.agencynetwork.importing.register.Succession;
import org.agencynetwork.importing.themes.PracticeTheme;
import org.agencynetwork.importing.themes.ThemeRules;
import org.agencynetwork.importing.themes.Topic;
import org.agencynetwork.model.Area;
import org.agencynetwork.model.AreaId;
import org.agencynetwork.model.Sector;

/**
 * Loads what the register holds: sectors, areas, themes, topics and bodies. In one
 * transaction, and only when the register differs from the one that is loaded.
 */
final class RegisterLoader {

	private final Graph graph;

	private final Register register;

	private final ThemeRules themes;

	RegisterLoader(Graph graph, Register register, ThemeRules themes) {
		this.graph = graph;
		this.register = register;
		this.themes = themes;
	}

	/** Digest of the bodies and of the rules: whatever decisions rest on. */
	String version() {
		return Digests.of(this.register.version() + this.themes).substring(0, 12);
	}

	boolean load() {
		return this.graph.inOneWrite(() -> {
			DatasetState state = DatasetState.lock(this.graph);
			if (state.register().equals(version())) {
				return false;
			}
			this.graph.write("load/sectors",
					Map.of("sectors", this.register.sectors().values().stream().map(RegisterLoader::sector).toList()));
			this.graph.write("load/areas",
					Map.of("areas", this.register.areas().areas().stream().map(RegisterLoader::area).toList()));
			this.graph.write("load/themes", Map.of("themes", themes()));
			this.graph.write("load/topics", Map.of("topics", topics()));
			this.graph.write("load/agencies", Map.of("agencies",
					this.register.agencies().values().stream().map(RegisterLoader::agency).toList()));
			this.graph.write("load/retire-agencies",
					Map.of("agencies", this.register.agencies().keySet().stream().map(Objects::toString).toList()));
			loadLineage();
			new DatasetState(state.contents(), version()).keep(this.graph, ImportRun.now());
			return true;
		});
	}

	private static Map<String, Object> sector(Sector sector) {
		Map<String, Object> row = new HashMap<>();
		row.put("id", sector.id().value());
		row.put("name", sector.name());
		row.put("parent", Objects.toString(sector.parent(), null));
		row.put("halt", sector.halt());
		row.put("library", sector.library());
		return row;
	}

	private static Map<String, Object> area(Area area) {
		return Map.of("id", area.id().value(), "name", area.name(), "kind", area.kind(), "aliases", area.aliases(),
				"within", area.within().stream().map(AreaId::value).toList());
	}

	private List<Map<String, Object>> themes() {
		List<PracticeTheme> all = this.themes.themes();
		return IntStream.range(0, all.size()).mapToObj((position) -> {
			PracticeTheme theme = all.get(position);
			return Map.<String, Object>of("id", theme.id().value(), "name", theme.name(), "asksFor", theme.asksFor(),
					"homeOffice", theme.homeOffice(), "toolkit", theme.toolkit(), "position", position);
		}).toList();
	}

	private List<Map<String, Object>> topics() {
		List<Topic> all = this.themes.topics();
		return IntStream.range(0, all.size())
			.mapToObj((position) -> Map.<String, Object>of("id", all.get(position).id().value(), "name",
					all.get(position).name(), "position", position))
			.toList();
	}

	private static Map<String, Object> agency(RegisteredAgency agency) {
		Map<String, Object> row = new HashMap<>();
		row.put("id", agency.id().value());
		row.put("name", agency.name());
		row.put("kind", agency.kind().word());
		row.put("scope", agency.scope().name().toLowerCase(java.util.Locale.ROOT));
		row.put("registered", true);
		row.put("sector", agency.sector().value());
		row.put("parent", Objects.toString(agency.parent(), null));
		row.put("home", agency.home().stream().map(AreaId::value).toList());
		row.put("serves", agency.serves().stream().map(AreaId::value).toList());
		row.put("facts",
				Map.of("aliases", agency.aliases().stream().map(RegisteredAgency.Alias::words).toList(), "opened",
						agency.opened(), "closed", agency.closed(), "code", agency.code(), "source", agency.source(),
						"verified", agency.verified()));
		return row;
	}

	private void loadLineage() {
		this.graph.write("load/clear-lineage", Map.of());
		this.graph.write("load/lineage",
				Map.of("successions", this.register.lineage().stream().map(RegisterLoader::succession).toList()));
		this.graph.write("load/inheritance", Map.of("inheritances",
				new Inheritance(this.register.lineage()).list().stream().map(RegisterLoader::inheritance).toList()));
	}

	/**
	 * Bodies that merged into one on one day share a node, and so do those that one was
	 * split into.
	 */
	private static Map<String, Object> succession(Succession succession) {
		String joint = succession.kind().equals("split") ? succession.from().value() : succession.to().value();
		return Map.of("id", String.join(":", succession.kind(), joint, succession.date()), "from",
				succession.from().value(), "to", succession.to().value(), "date", succession.date(), "kind",
				succession.kind(), "source", succession.source(), "verified", succession.verified());
	}

	private static Map<String, Object> inheritance(Inheritance.Heir heir) {
		return Map.of("body", heir.body().value(), "heir", heir.heir().value(), "last", heir.last());
	}

}
