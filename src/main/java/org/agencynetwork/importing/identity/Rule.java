package org.agencynetwork.importing.identity;

import java.util.Optional;

/**
 * One way to settle whom words denote; empty where it does not apply.
 */
@FunctionalInterface
interface Rule {

	Optional<Decision> decide(String words, Locality locality);

}
