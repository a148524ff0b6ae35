package org.agencynetwork.importing.register;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

import org.agencynetwork.importing.register.RegisteredAgency.Acronym;
import org.agencynetwork.importing.register.RegisteredAgency.Alias;
import org.agencynetwork.importing.register.RegisteredAgency.Scope;
import org.agencynetwork.model.AgencyId;
import org.agencynetwork.model.AgencyKind;
import org.agencynetwork.model.Area;
import org.agencynetwork.model.AreaId;
import org.agencynetwork.model.Folding;
import org.agencynetwork.model.Sector;
import org.agencynetwork.model.SectorId;
import org.jspecify.annotations.Nullable;

/**
 * Reads the register's files and checks each row against the others; the first row that
 * cannot stand is a {@link RegisterFault}.
 */
public final class RegisterReader {

	/**
	 * An alias that says when it was borne:
	 * {@code Action After Fatal Domestic Abuse (until 2015)}.
	 */
	private static final Pattern DATED = Pattern.compile("(.+?) \\(((?:from|until) [^)]*)\\)");

	private final CsvFiles files;

	private final Map<SectorId, Sector> sectors = new LinkedHashMap<>();

	private final Map<AreaId, Area> areas = new LinkedHashMap<>();

	private final Map<AgencyId, RegisteredAgency> agencies = new LinkedHashMap<>();

	private RegisterReader(List<RegisterFile> files) {
		this.files = new CsvFiles(files);
	}

	public static Register read(List<RegisterFile> files) {
		return new RegisterReader(files).read();
	}

	private Register read() {
		this.files.rows("sectors").forEach((row) -> keep(row, this.sectors, sector(row), Sector::id));
		this.files.rows("areas").forEach((row) -> keep(row, this.areas, area(row), Area::id));
		Facts facts = new Facts(this.areas.keySet(), this.agencies);
		this.files.rows("areas").forEach(facts::area);
		this.files.rows("areas").forEach((row) -> known(row, this.areas.keySet(), areaIds(row, "within")));
		List<CsvRow> agencyRows = this.files.rows("agencies");
		Claims claims = new Claims();
		for (CsvRow row : agencyRows) {
			RegisteredAgency agency = agency(row);
			keep(row, this.agencies, agency, RegisteredAgency::id);
			claims.claim(row, agency);
		}
		agencyRows.forEach(this::checkParent);
		agencyRows.forEach(facts::agency);
		this.files.rows("facts").forEach(facts::add);
		List<UnitType> unitTypes = this.files.rows("units").stream().map(this::unitType).toList();
		return new Register(version(), Map.copyOf(this.sectors), new AreaTree(this.areas), facts.areaCodes(),
				ambiguousLabels(), this.agencies,
				new LineageReader(this.agencies.keySet()).read(this.files.rows("lineage")), unitTypes,
				this.files.rows("generics").stream().map(this::generic).toList(),
				this.files.rows("sector-words").stream().map(this::sectorWords).toList(),
				this.files.rows("role-words")
					.stream()
					.map((row) -> new Register.Role(row.required("words"), row.text("unit")))
					.toList(),
				this.files.rows("boundary-words").stream().map(RegisterReader::pattern).toList(),
				new RulingReader(this.agencies.keySet(),
						unitTypes.stream().map(UnitType::id).collect(Collectors.toSet()))
					.read(this.files.rows("decisions")),
				branched());
	}

	private Set<AgencyId> branched() {
		return this.files.rows("branches")
			.stream()
			.flatMap(
					(row) -> known(row, this.agencies.keySet(), List.of(new AgencyId(row.required("agency")))).stream())
			.collect(Collectors.toUnmodifiableSet());
	}

	private static <K, V> void keep(CsvRow row, Map<K, V> kept, V value, Function<V, K> id) {
		if (kept.put(id.apply(value), value) != null) {
			throw row.fault("the id %s stands in an earlier row too".formatted(id.apply(value)));
		}
	}

	private Sector sector(CsvRow row) {
		String parent = row.optional("parent");
		if (parent != null && !this.sectors.containsKey(new SectorId(parent))) {
			throw row.fault("the parent sector %s stands in no earlier row".formatted(parent));
		}
		return new Sector(new SectorId(row.required("id")), row.required("name"),
				(parent != null) ? new SectorId(parent) : null, row.text("halt"), row.text("library"));
	}

	private Area area(CsvRow row) {
		return new Area(new AreaId(row.required("id")), row.required("name"), row.required("kind"),
				areaIds(row, "within"), row.list("aliases"));
	}

	private RegisteredAgency agency(CsvRow row) {
		List<AreaId> home = known(row, this.areas.keySet(), areaIds(row, "home"));
		List<AreaId> serves = known(row, this.areas.keySet(), areaIds(row, "serves"));
		String parent = row.optional("parent");
		return new RegisteredAgency(new AgencyId(row.required("id")), row.required("name"), sectorOf(row),
				word(row, "kind", AgencyKind::ofWord), row.list("aliases").stream().map(RegisterReader::alias).toList(),
				row.list("acronyms").stream().map((words) -> acronym(row, words)).toList(),
				(parent != null) ? new AgencyId(parent) : null, home, serves,
				word(row, "scope", (word) -> Scope.valueOf(word.toUpperCase(Locale.ROOT))), row.text("opened"),
				row.text("closed"), row.text("code"), row.required("source"), !row.text("status").equals("unverified"));
	}

	private void checkParent(CsvRow row) {
		String parent = row.optional("parent");
		if (parent == null) {
			return;
		}
		Set<AgencyId> line = new HashSet<>();
		@Nullable AgencyId next = new AgencyId(row.required("id"));
		while (next != null) {
			RegisteredAgency agency = this.agencies.get(next);
			if (agency == null) {
				throw row.fault("the parent %s is not in the register".formatted(next));
			}
			if (!line.add(next)) {
				throw row.fault("its line of parents comes back to " + next);
			}
			next = agency.parent();
		}
	}

	private static Alias alias(String words) {
		Matcher dated = DATED.matcher(words);
		return dated.matches() ? new Alias(dated.group(1), dated.group(2)) : new Alias(words, null);
	}

	private Acronym acronym(CsvRow row, String words) {
		int at = words.indexOf('@');
		return (at < 0) ? new Acronym(words, null) : new Acronym(words.substring(0, at),
				known(row, this.areas.keySet(), List.of(new AreaId(words.substring(at + 1)))).get(0));
	}

	private Map<String, Set<AreaId>> ambiguousLabels() {
		return this.files.rows("ambiguous")
			.stream()
			.collect(Collectors.toUnmodifiableMap((row) -> Folding.name(row.required("label")),
					(row) -> Set.copyOf(known(row, this.areas.keySet(), areaIds(row, "candidates")))));
	}

	private UnitType unitType(CsvRow row) {
		return new UnitType(row.required("id"), row.required("name"), sectorOf(row), row.list("aliases"),
				Set.copyOf(row.list("applies")));
	}

	private Generic generic(CsvRow row) {
		return new Generic(row.alternatives("form"), row.required("name"), sectorOf(row),
				word(row, "kind", AgencyKind::ofWord), row.optional("resolves"));
	}

	private Register.SectorWords sectorWords(CsvRow row) {
		return new Register.SectorWords(row.alternatives("words"), sectorOf(row));
	}

	private SectorId sectorOf(CsvRow row) {
		return known(row, this.sectors.keySet(), List.of(new SectorId(row.required("sector")))).get(0);
	}

	private static String pattern(CsvRow row) {
		try {
			return Pattern.compile(row.required("pattern")).pattern();
		}
		catch (PatternSyntaxException ex) {
			throw row.fault("not a regular expression: " + ex.getDescription());
		}
	}

	private static List<AreaId> areaIds(CsvRow row, String column) {
		return row.list(column).stream().map(AreaId::new).toList();
	}

	private static <T> List<T> known(CsvRow row, Set<T> all, List<T> named) {
		named.stream().filter((one) -> !all.contains(one)).findFirst().ifPresent((unknown) -> {
			throw row.fault("the register has no %s".formatted(unknown));
		});
		return named;
	}

	private static <T> T word(CsvRow row, String column, Function<String, T> ofWord) {
		try {
			return ofWord.apply(row.required(column));
		}
		catch (IllegalArgumentException ex) {
			throw row.fault("\"%s\" is no %s".formatted(row.text(column), column));
		}
	}

	private String version() {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			for (RegisterFile file : this.files.files()) {
				try (InputStream in = new DigestInputStream(file.opener().open(), digest)) {
					in.transferTo(java.io.OutputStream.nullOutputStream());
				}
			}
			return HexFormat.of().formatHex(digest.digest(), 0, 8);
		}
		catch (NoSuchAlgorithmException | IOException ex) {
			throw new IllegalStateException("Cannot take the digest of the register", ex);
		}
	}

}
