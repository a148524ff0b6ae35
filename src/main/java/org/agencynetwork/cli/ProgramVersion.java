package org.agencynetwork.cli;

import java.util.Optional;

import picocli.CommandLine.IVersionProvider;

/**
 * The version from the jar, for {@code --version}.
 */
final class ProgramVersion implements IVersionProvider {

	@Override
	public String[] getVersion() {
		String version = Optional.ofNullable(AgencyNetworkExplorer.class.getPackage().getImplementationVersion())
			.orElse("(from source)");
		return new String[] { "agency-network-explorer " + version };
	}

}
