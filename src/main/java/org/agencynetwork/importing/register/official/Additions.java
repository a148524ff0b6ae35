package org.agencynetwork.importing.register.official;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.agencynetwork.importing.register.RegisterFile;
import org.apache.commons.csv.CSVFormat;

/**
 * The register's additions, file by file, in the register's own format: what earlier
 * official files added, and the rows that the present ones do.
 */
final class Additions {

	private final Map<String, String> standing;

	private final Map<Table, StringBuilder> rows = new EnumMap<>(Table.class);

	Additions(Map<String, String> standing) {
		this.standing = Map.copyOf(standing);
	}

	/** The files that official files add to, with their columns. */
	enum Table {

		AREAS("areas-official.csv", "id,name,kind,within,aliases,code,source,status"),

		AGENCIES("agencies-official.csv",
				"id,name,sector,kind,aliases,acronyms,parent,home,serves,scope,opened,closed,code,source,status"),

		FACTS("facts-official.csv", "id,code,opened,closed,source"),

		LINEAGE("lineage-official.csv", "from,to,date,kind,source,status");

		private final String file;

		private final String header;

		Table(String file, String header) {
			this.file = file;
			this.header = header;
		}

	}

	/** Adds a row of named cells; the columns not named stay blank. */
	void add(Table table, Map<String, String> cells) {
		Object[] row = Arrays.stream(table.header.split(",")).map((column) -> cells.getOrDefault(column, "")).toArray();
		this.rows.computeIfAbsent(table, (t) -> new StringBuilder()).append(CSVFormat.RFC4180.format(row)).append('\n');
	}

	boolean areEmpty() {
		return this.rows.isEmpty();
	}

	/** The files that rows are added to, with their whole text. */
	Map<String, String> changed() {
		Map<String, String> texts = new TreeMap<>();
		this.rows.forEach((table, added) -> {
			String before = this.standing.getOrDefault(table.file, table.header + "\n");
			texts.put(table.file, before + (before.endsWith("\n") ? "" : "\n") + added);
		});
		return texts;
	}

	/** All files, as files of the register; the folder stands in their names. */
	List<RegisterFile> files(String folder) {
		Map<String, String> texts = new TreeMap<>(this.standing);
		texts.putAll(changed());
		List<RegisterFile> files = new ArrayList<>();
		texts.forEach((name, text) -> files.add(new RegisterFile(folder + "/" + name,
				() -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))));
		return files;
	}

}
