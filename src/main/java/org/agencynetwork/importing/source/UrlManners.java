package org.agencynetwork.importing.source;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * How the importer behaves towards other people's servers, and what it lets them do.
 *
 * @param userAgent who asks; its first word is the name that a robots.txt can address
 * @param pause between the end of one request to a host and the start of the next
 * @param maxPause the longest crawl delay of a robots.txt that is kept
 * @param maxRedirects followed for one address
 * @param connectTimeout for reaching the host
 * @param silenceTimeout for the host to say something more
 * @param requestTimeout for the whole of one answer
 * @param allowPrivateAddresses whether loopback, private and other special addresses may
 * be asked
 * @param cacheFolder keeps bodies by checksum between runs; made when first needed
 */
public record UrlManners(String userAgent, Duration pause, Duration maxPause, int maxRedirects, Duration connectTimeout,
		Duration silenceTimeout, Duration requestTimeout, boolean allowPrivateAddresses, Path cacheFolder) {

	private static final String NAME = "agency-network-explorer";

	public UrlManners {
		if (userAgent.isBlank()) {
			throw new IllegalArgumentException("A request must say who asks");
		}
		if (pause.isNegative() || maxPause.compareTo(pause) < 0 || maxRedirects < 0) {
			throw new IllegalArgumentException("Pauses and redirects cannot be negative, nor the longest pause short");
		}
	}

	public static UrlManners defaults(Path cacheFolder) {
		String version = Optional.ofNullable(UrlManners.class.getPackage().getImplementationVersion())
			.orElse("development");
		return new UrlManners(NAME + "/" + version + " (reads published reviews; see the README of " + NAME + ")",
				Duration.ofSeconds(1), Duration.ofSeconds(30), 5, Duration.ofSeconds(10), Duration.ofSeconds(30),
				Duration.ofMinutes(5), false, cacheFolder);
	}

	public UrlManners allowingPrivateAddresses() {
		return new UrlManners(this.userAgent, this.pause, this.maxPause, this.maxRedirects, this.connectTimeout,
				this.silenceTimeout, this.requestTimeout, true, this.cacheFolder);
	}

	/** The name in front of the user agent's version, in small letters. */
	String robotName() {
		return this.userAgent.split("[/ ]", 2)[0].toLowerCase(Locale.ROOT);
	}

}
