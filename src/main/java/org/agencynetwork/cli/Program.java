package org.agencynetwork.cli;

import java.util.List;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts the application with the settings of the command line: with the page, or for one
 * command without it.
 */
record Program(List<String> settings) {

	Program {
		settings = List.copyOf(settings);
	}

	ConfigurableApplicationContext serve() {
		return start(WebApplicationType.SERVLET);
	}

	ConfigurableApplicationContext forOneCommand() {
		return start(WebApplicationType.NONE);
	}

	/** Without the database and whatever needs it. */
	ConfigurableApplicationContext forTheRegister() {
		return start(RegisterConfiguration.class, WebApplicationType.NONE);
	}

	private ConfigurableApplicationContext start(WebApplicationType type) {
		return start(AgencyNetworkExplorer.class, type);
	}

	private ConfigurableApplicationContext start(Class<?> configuration, WebApplicationType type) {
		SpringApplication application = new SpringApplication(configuration);
		application.setWebApplicationType(type);
		application.setLogStartupInfo(false);
		return application.run(this.settings.toArray(String[]::new));
	}

}
