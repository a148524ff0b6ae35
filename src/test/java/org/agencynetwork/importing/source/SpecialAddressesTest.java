package org.agencynetwork.importing.source;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;

import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SpecialAddressesTest {

	@ParameterizedTest
	@ValueSource(strings = { "0.0.0.0", "10.1.2.3", "100.64.0.1", "100.127.255.255", "127.0.0.1", "127.9.9.9",
			"169.254.169.254", "172.16.0.1", "172.31.255.255", "192.168.1.1", "192.0.0.8", "198.18.0.1",
			"198.19.255.255", "224.0.0.1", "239.1.1.1", "240.0.0.1", "255.255.255.255", "::", "::1", "fe80::1",
			"fc00::1", "fdff::1", "fec0::1", "ff02::1", "::ffff:10.0.0.1", "::10.0.0.1", "2002:7f00:1::", "2001::1",
			"2001:db8::1", "64:ff9b::10.0.0.1", "64:ff9b:1::1", "100::1" })
	void takesSpecialAddressForNotPublic(String address) throws UnknownHostException {
		assertThat(SpecialAddresses.isPublic(InetAddress.getByName(address))).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "1.1.1.1", "100.63.255.255", "100.128.0.1", "172.15.255.255", "172.32.0.1", "192.167.1.1",
			"223.255.255.255", "2606:4700::1111", "2a00:1450::1", "64:ff9b::1.1.1.1" })
	void takesOtherAddressForPublic(String address) throws UnknownHostException {
		assertThat(SpecialAddresses.isPublic(InetAddress.getByName(address))).isTrue();
	}

	@Test
	void takesMappedAddressForNotPublicWhereJavaKeepsItsLongForm() throws UnknownHostException {
		byte[] mapped = new byte[16];
		mapped[10] = (byte) 0xff;
		mapped[11] = (byte) 0xff;
		mapped[12] = 127;
		mapped[15] = 1;
		assertThat(SpecialAddresses.isPublic(Inet6Address.getByAddress("host", mapped, 0))).isFalse();
	}

	@Test
	void handsOnOnlyThePublicAddressesOfAName() throws UnknownHostException {
		GuardedResolver resolver = new GuardedResolver(resolvingTo("127.0.0.1", "1.1.1.1", "::1"), false);
		assertThat(resolver.resolve("mixed.example")).containsExactly(InetAddress.getByName("1.1.1.1"));
	}

	@Test
	void refusesNameThatHasNoPublicAddress() {
		GuardedResolver resolver = new GuardedResolver(resolvingTo("127.0.0.1", "::1"), false);
		assertThatExceptionOfType(GuardedResolver.NotPublicException.class)
			.isThrownBy(() -> resolver.resolve("local.example"));
	}

	static DnsResolver resolvingNothing() {
		return resolvingTo();
	}

	static DnsResolver resolvingTo(String... addresses) {
		return new DnsResolver() {

			@Override
			public InetAddress[] resolve(String host) throws UnknownHostException {
				if (addresses.length == 0) {
					throw new UnknownHostException(host);
				}
				InetAddress[] resolved = new InetAddress[addresses.length];
				for (int i = 0; i < addresses.length; i++) {
					resolved[i] = InetAddress.getByName(addresses[i]);
				}
				return resolved;
			}

			@Override
			public String resolveCanonicalHostname(String host) {
				return host;
			}

		};
	}

}
