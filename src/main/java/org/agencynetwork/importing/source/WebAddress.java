package org.agencynetwork.importing.source;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An http or https address that may be asked: with a host, without credentials, without a
 * fragment, its dots and default port taken out.
 */
record WebAddress(URI uri) {

	private static final Set<String> SCHEMES = Set.of("http", "https");

	private static final int MAX_PORT = 65535;

	/** What stands between the slashes and the "@": a name, perhaps a password. */
	private static final Pattern CREDENTIALS = Pattern.compile("(?<=//)[^/?#]*@");

	/**
	 * A scheme with two slashes. Two letters at least, so that a Windows drive is a path.
	 */
	private static final Pattern SCHEME = Pattern.compile("^\\s*[A-Za-z][A-Za-z0-9+.-]+://");

	static boolean isMeant(String location) {
		return SCHEME.matcher(location).find();
	}

	static WebAddress of(String text) throws Refusal {
		try {
			return of(new URI(text.strip()));
		}
		catch (URISyntaxException ex) {
			throw new Refusal("This is not a web address: check it, and write a blank in it as %20.");
		}
	}

	/** The address as it may be shown, stored and printed. */
	static String withoutCredentials(String text) {
		return CREDENTIALS.matcher(text).replaceAll("***@");
	}

	/** Where a redirect from here leads; checked like any other address. */
	WebAddress redirected(String location) throws Refusal {
		try {
			return of(this.uri.resolve(new URI(location.strip())));
		}
		catch (URISyntaxException ex) {
			throw new Refusal("The server redirects to something that is not a web address: give the final address.");
		}
	}

	WebAddress robots() {
		return new WebAddress(URI.create(site() + "/robots.txt"));
	}

	/** Scheme, host and port, to which one robots.txt applies. */
	String site() {
		return this.uri.getScheme() + "://" + this.uri.getRawAuthority();
	}

	String host() {
		return this.uri.getHost();
	}

	String path() {
		return this.uri.getPath();
	}

	private static WebAddress of(URI uri) throws Refusal {
		String scheme = (uri.getScheme() != null) ? uri.getScheme().toLowerCase(Locale.ROOT) : "";
		if (!SCHEMES.contains(scheme)) {
			throw new Refusal("Only http and https addresses are fetched: download the page and name its file.");
		}
		if (uri.getRawUserInfo() != null || (uri.getRawAuthority() != null && uri.getRawAuthority().contains("@"))) {
			throw new Refusal("An address with a user name or password is not fetched: download the page yourself.");
		}
		if (uri.getHost() == null) {
			throw new Refusal("The address names no host that can be asked: check it, or write it in ASCII letters.");
		}
		if (uri.getPort() > MAX_PORT) {
			throw new Refusal("The address names a port that cannot be: check it.");
		}
		URI plain = uri.normalize();
		String path = (plain.getRawPath() == null || plain.getRawPath().isEmpty()) ? "/" : plain.getRawPath();
		String query = (plain.getRawQuery() != null) ? "?" + plain.getRawQuery() : "";
		boolean isDefault = plain.getPort() < 0 || plain.getPort() == (scheme.equals("https") ? 443 : 80);
		String port = isDefault ? "" : ":" + plain.getPort();
		return new WebAddress(
				URI.create(scheme + "://" + plain.getHost().toLowerCase(Locale.ROOT) + port + path + query));
	}

	@Override
	public String toString() {
		return this.uri.toString();
	}

}
