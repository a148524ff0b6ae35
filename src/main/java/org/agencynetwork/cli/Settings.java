package org.agencynetwork.cli;

import java.util.regex.Pattern;

import org.springframework.boot.context.properties.ConfigurationProperties;
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

	/**
	 * A setting of the explorer's own, or anything with the prefix of a part it is made
	 * of. Whatever else begins with dashes is an option of the command line, or a
	 * mistake.
	 */
	private static final Pattern SETTING = Pattern.compile(
			"--(?:explorer\\.(?:data-dir|seeds|decisions)|(?:server|spring|logging|springdoc|debug)(?:\\.[\\w.\\[\\]-]+)?)(?:=.*)?");

	static boolean isSetting(String argument) {
		return SETTING.matcher(argument).matches();
	}

	boolean wantsNoSeeds() {
		return "none".equals(this.seeds);
	}

}
