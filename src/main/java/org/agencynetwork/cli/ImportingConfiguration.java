package org.agencynetwork.cli;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

import org.agencynetwork.graph.Graph;
import org.agencynetwork.importing.loading.Importer;
import org.agencynetwork.importing.register.Register;
import org.agencynetwork.importing.themes.ThemeRules;
import org.agencynetwork.importing.themes.ThemeRulesReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

import tools.jackson.databind.ObjectMapper;

/**
 * Puts the importer together from the register and the theme rules that lie in the jar.
 */
@Configuration(proxyBeanMethods = false)
class ImportingConfiguration {

	@Bean
	ThemeRules themeRules() {
		return ThemeRulesReader
			.read((name) -> new InputStreamReader(new ClassPathResource("seeds/themes/" + name).getInputStream(),
					StandardCharsets.UTF_8));
	}

	@Bean
	Importer importer(Graph graph, Register register, ThemeRules themes, ObjectMapper json) {
		return new Importer(graph, register, themes, json);
	}

}
