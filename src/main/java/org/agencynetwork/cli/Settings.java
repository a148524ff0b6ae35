package org.agencynetwork.cli;

import java.util.Arrays;
import java.util.regex.Pattern;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The explorer's own settings.
 *
 * @param dataDir where the embedded database keeps its data
 * @param seeds folder of review pages loaded at first start; {@code none} for none, empty
 * for the pages that come with the program
 * @param decisions the user's own folder of decisions, read after the register; empty for
 * none
 * @param version of the program
 */
@ConfigurationProperties(prefix = "explorer", ignoreUnknownFields = false)
record Settings(@DefaultValue("data") String dataDir, @DefaultValue("") String seeds,
		@DefaultValue("") String decisions, @DefaultValue("") String version) {

	/** The prefixes that settings of the parts have which the explorer is made of. */
	private static final Pattern OF_PARTS = Pattern
		.compile("(?:server|spring|logging|springdoc|debug)(?:\\.[\\w.\\[\\]-]+)?");

	/**
	 * Whether an argument is a setting: one of these, or one of the parts. Whatever else
	 * begins with dashes is an option of the command line, or a mistake.
	 */
	static boolean isSetting(String argument) {
		String name = argument.replaceFirst("=.*", "");
		return name.startsWith("--")
				&& (OF_PARTS.matcher(name.substring(2)).matches() || Arrays.stream(Settings.class.getRecordComponents())
					.map((component) -> DataObjectPropertyName.toDashedForm(component.getName()))
					.anyMatch((own) -> name.equals("--explorer." + own)));
	}

	boolean wantsNoSeeds() {
		return "none".equals(this.seeds);
	}

}
