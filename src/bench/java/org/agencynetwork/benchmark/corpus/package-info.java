/**
 * Invents review pages: as many as wanted, the same for the same seed, in the shapes that
 * the seed pages have and with the bodies of the shipped register.
 */
package org.agencynetwork.benchmark.corpus;
