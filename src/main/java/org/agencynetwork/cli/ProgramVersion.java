package org.agencynetwork.cli;

import java.util.Optional;

import org.springframework.util.ClassUtils;

import picocli.CommandLine.IVersionProvider;

/**
 * The version from the jar, for {@code --version}, and the licence that the jar is under:
 * the database, where it is inside, brings its own.
 */
final class ProgramVersion implements IVersionProvider {

	@Override
	public String[] getVersion() {
		String version = Optional.ofNullable(AgencyNetworkExplorer.class.getPackage().getImplementationVersion())
			.orElse("(from source)");
		return new String[] { "agency-network-explorer " + version, hasDatabaseInside()
				? "With Neo4j Community Edition inside, under the GNU General Public License, version 3 (META-INF/LICENSE-standalone)"
				: "Under the Apache License, version 2.0 (META-INF/LICENSE)" };
	}

	private static boolean hasDatabaseInside() {
		return ClassUtils.isPresent("org.neo4j.dbms.api.DatabaseManagementServiceBuilder", null);
	}

}
