package org.agencynetwork.importing.source;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.stream.Stream;

import org.apache.hc.client5.http.DnsResolver;

/**
 * Hands the HTTP client only addresses that may be asked. The client connects to what
 * this returns and looks nothing up itself, so that a name which resolves differently the
 * second time (DNS rebinding) gains nothing.
 */
final class GuardedResolver implements DnsResolver {

	private final DnsResolver resolver;

	private final boolean allowPrivateAddresses;

	GuardedResolver(DnsResolver resolver, boolean allowPrivateAddresses) {
		this.resolver = resolver;
		this.allowPrivateAddresses = allowPrivateAddresses;
	}

	@Override
	public InetAddress[] resolve(String host) throws UnknownHostException {
		InetAddress[] addresses = this.resolver.resolve(host);
		if (this.allowPrivateAddresses) {
			return addresses;
		}
		InetAddress[] allowed = Stream.of(addresses).filter(SpecialAddresses::isPublic).toArray(InetAddress[]::new);
		if (allowed.length == 0) {
			throw new NotPublicException(host);
		}
		return allowed;
	}

	@Override
	public String resolveCanonicalHostname(String host) throws UnknownHostException {
		return this.resolver.resolveCanonicalHostname(host);
	}

	static final class NotPublicException extends UnknownHostException {

		private static final long serialVersionUID = 1L;

		private NotPublicException(String host) {
			super(host);
		}

	}

}
