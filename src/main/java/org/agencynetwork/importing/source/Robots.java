package org.agencynetwork.importing.source;

import java.io.IOException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;

/**
 * Keeps to each site's robots.txt (RFC 9309), asked for once. A site that has none (any
 * 4xx) allows everything; one whose robots.txt cannot be had just now allows nothing.
 */
final class Robots {

	/** RFC 9309 asks that at least 500 kibibytes be read. */
	private static final int MAX_BYTES = 512 * 1024;

	private static final int TOO_MANY_REQUESTS = 429;

	private final PoliteClient client;

	private final UrlManners manners;

	private final Map<String, BaseRobotRules> rulesBySite = new HashMap<>();

	private final Map<String, Refusal> failuresBySite = new HashMap<>();

	Robots(PoliteClient client, UrlManners manners) {
		this.client = client;
		this.manners = manners;
	}

	/**
	 * The pause to keep before this address is asked for, if it may be asked for at all.
	 */
	Duration pauseBefore(WebAddress address) throws Refusal {
		BaseRobotRules rules = rulesFor(address);
		if (!rules.isAllowed(address.toString())) {
			throw new Refusal("The site's robots.txt asks programs not to fetch this: ask its owner, "
					+ "or save the page in a browser and name the file.");
		}
		long delay = rules.getCrawlDelay();
		if (delay == BaseRobotRules.UNSET_CRAWL_DELAY) {
			return this.manners.pause();
		}
		long longest = this.manners.maxPause().toMillis();
		return Duration.ofMillis(Math.min(longest, Math.max(delay, this.manners.pause().toMillis())));
	}

	private BaseRobotRules rulesFor(WebAddress address) throws Refusal {
		String site = address.site();
		Refusal failure = this.failuresBySite.get(site);
		if (failure != null) {
			throw failure;
		}
		BaseRobotRules known = this.rulesBySite.get(site);
		if (known != null) {
			return known;
		}
		try {
			BaseRobotRules rules = fetch(address.robots());
			this.rulesBySite.put(site, rules);
			return rules;
		}
		catch (UnknownHostException ex) {
			throw remembered(site, Urls.refusal(ex));
		}
		catch (IOException ex) {
			throw remembered(site,
					new Refusal("The site's robots.txt could not be read, so that nothing was fetched from it. "
							+ Urls.refusal(ex).getMessage()));
		}
	}

	private Refusal remembered(String site, Refusal refusal) {
		this.failuresBySite.put(site, refusal);
		return refusal;
	}

	private BaseRobotRules fetch(WebAddress robots) throws IOException {
		WebAddress at = robots;
		for (int hop = 0; hop <= this.manners.maxRedirects(); hop++) {
			try (Answer answer = this.client.get(at, this.manners.pause(), Map.of())) {
				if (!answer.isRedirect()) {
					return read(robots, answer);
				}
				at = answer.redirectTarget();
			}
		}
		throw Urls.tooManyRedirects(this.manners);
	}

	private BaseRobotRules read(WebAddress robots, Answer answer) throws IOException {
		int status = answer.status();
		if (status / 100 == 4 && status != TOO_MANY_REQUESTS) {
			return new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
		}
		if (status != 200) {
			throw Urls.unwelcome(status);
		}
		SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
		return parser.parseContent(robots.toString(), answer.body().readNBytes(MAX_BYTES), "text/plain",
				List.of(this.manners.robotName()));
	}

}
