package org.agencynetwork.importing.register;

import java.util.List;

import org.agencynetwork.model.AgencyKind;
import org.agencynetwork.model.SectorId;
import org.jspecify.annotations.Nullable;

/**
 * Words that name no body: a local generic ("GP surgery") or a collective ("All
 * agencies").
 *
 * @param forms whole phrases that mean it
 * @param name as shown
 * @param sector of whatever is meant
 * @param kind local or collective
 * @param resolves the kind of body that the review's area settles it to, {@code force}
 * for "Police"; null where no area settles it
 */
public record Generic(List<String> forms, String name, SectorId sector, AgencyKind kind, @Nullable String resolves) {

	public Generic {
		forms = List.copyOf(forms);
	}

}
