package org.agencynetwork.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.agencynetwork.graph.Graph;
import org.agencynetwork.importing.loading.Importer;
import org.agencynetwork.importing.register.Register;
import org.agencynetwork.importing.register.RegisterFile;
import org.agencynetwork.importing.register.RegisterReader;
import org.agencynetwork.importing.themes.ThemeRules;
import org.agencynetwork.importing.themes.ThemeRulesReader;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import tools.jackson.databind.ObjectMapper;

/**
 * Puts the importer together from the register and the theme rules that lie in the jar.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Settings.class)
class ImportingConfiguration {

	@Bean
	Register register() throws IOException {
		List<RegisterFile> files = Arrays
			.stream(new PathMatchingResourcePatternResolver().getResources("classpath:seeds/register/*.csv"))
			.map((resource) -> new RegisterFile(String.valueOf(resource.getFilename()), resource::getInputStream))
			.sorted(Comparator.comparing(RegisterFile::name))
			.toList();
		return RegisterReader.read(files);
	}

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
