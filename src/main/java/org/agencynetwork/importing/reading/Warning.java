package org.agencynetwork.importing.reading;

import org.agencynetwork.importing.source.Origin;
import org.agencynetwork.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * Something a reader of the import report should look at; the page is loaded all the
 * same.
 */
public record Warning(Origin origin, String reason, @Nullable Place position) {

}
