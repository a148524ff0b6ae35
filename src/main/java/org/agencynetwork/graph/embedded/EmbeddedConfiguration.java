package org.agencynetwork.graph.embedded;

import java.net.URI;
import java.nio.file.Path;

import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Starts the embedded database where no server is named, and tells the driver of it.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${spring.neo4j.uri:}'.isEmpty()")
@ConditionalOnClass(name = "org.neo4j.dbms.api.DatabaseManagementServiceBuilder")
class EmbeddedConfiguration {

	private static final Logger log = LoggerFactory.getLogger(EmbeddedConfiguration.class);

	@Bean
	EmbeddedNeo4j embeddedNeo4j(@Value("${explorer.data-dir}") Path dataFolder) {
		EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(dataFolder);
		log.info("Neo4j runs in this process at {}, user {}, password in {}", neo4j.uri(), EmbeddedNeo4j.USER,
				neo4j.passwordFile().path());
		return neo4j;
	}

	@Bean
	Neo4jConnectionDetails embeddedConnection(EmbeddedNeo4j neo4j) {
		return new Neo4jConnectionDetails() {

			@Override
			public URI getUri() {
				return neo4j.uri();
			}

			@Override
			public AuthToken getAuthToken() {
				return AuthTokens.basic(EmbeddedNeo4j.USER, neo4j.passwordFile().password());
			}

		};
	}

}
