package org.agencynetwork.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.agencynetwork.cli.AgencyNetworkExplorer;
import org.agencynetwork.graph.DatabaseTest;
import org.agencynetwork.graph.TestDatabase;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/**
 * Marks tests that ask the running service over HTTP; it stands on the
 * {@link TestDatabase}, on a free port, and is started once for all of them.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@DatabaseTest
@SpringBootTest(classes = AgencyNetworkExplorer.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = ServiceTest.OnTheTestDatabase.class)
public @interface ServiceTest {

	/** Hands the database's address to the program. */
	final class OnTheTestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			TestPropertyValues.of(TestDatabase.get().settings()).applyTo(context);
		}

	}

}
