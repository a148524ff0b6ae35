package org.agencynetwork.importing.source;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/**
 * A site, time that does not pass, and limits small enough to reach.
 */
abstract class WebTests {

	static final int MAX_PAGE_BYTES = 10_000;

	@TempDir
	Path temp;

	final FakeTime time = new FakeTime();

	Site site;

	DnsResolver resolver = SystemDefaultDnsResolver.INSTANCE;

	UrlManners manners;

	@BeforeEach
	void openSite() throws IOException {
		this.site = new Site();
		this.manners = new UrlManners("agency-network-explorer/1.2.3 (reads published reviews)", Duration.ofSeconds(1),
				Duration.ofSeconds(30), 5, Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(20), true,
				this.temp.resolve("cache"));
	}

	@AfterEach
	void closeSite() {
		this.site.close();
	}

	Harvest fetch(String... paths) {
		String[] urls = new String[paths.length];
		for (int i = 0; i < paths.length; i++) {
			urls[i] = this.site.url(paths[i]);
		}
		return fetchLocations(urls);
	}

	Harvest fetchLocations(String... locations) {
		SourceSettings settings = new SourceSettings(MAX_PAGE_BYTES, ZipLimits.defaults(), this.manners);
		return Harvest.of(new Sources(settings, this.time.pacer(), this.resolver), locations);
	}

}
