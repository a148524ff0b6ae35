package org.agencynetwork.graph.embedded;

import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Stops the program with a sentence where no server is named and the jar holds no
 * database; the driver alone would go on, and knock at a port of its own choice.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${spring.neo4j.uri:}'.isEmpty()")
@ConditionalOnMissingClass("org.neo4j.dbms.api.DatabaseManagementServiceBuilder")
class NoDatabaseConfiguration {

	@Bean
	Neo4jConnectionDetails noConnection() {
		throw new NoDatabaseException();
	}

}
