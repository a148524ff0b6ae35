package org.agencynetwork.importing.themes;

import org.agencynetwork.model.TopicId;

/**
 * What a recommendation can be about, apart from the practice it asks to change.
 */
public record Topic(TopicId id, String name) {

}
