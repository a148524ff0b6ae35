package org.agencynetwork.questions;

import org.agencynetwork.corpus.CorpusIssue;

/**
 * A cross-boundary issue with those of its recommendations that the filters leave.
 */
record IssueInScope(CorpusIssue issue, Evidence evidence) {

}
