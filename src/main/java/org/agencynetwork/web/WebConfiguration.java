package org.agencynetwork.web;

import java.util.List;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;

import org.agencynetwork.corpus.Corpus;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.apache.tomcat.util.buf.EncodedSolidusHandling;

import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Routes: everything under {@code /api} is JSON, and every address of the page is the
 * page, which reads its state from the address.
 */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

	private final KnownParameters knownParameters;

	private final RepeatedAnswers repeatedAnswers;

	WebConfiguration(KnownParameters knownParameters, RepeatedAnswers repeatedAnswers) {
		this.knownParameters = knownParameters;
		this.repeatedAnswers = repeatedAnswers;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this.knownParameters).addPathPatterns("/api/**").excludePathPatterns("/api/openapi/**");
		registry.addInterceptor(this.repeatedAnswers).addPathPatterns("/api/**").excludePathPatterns("/api/openapi/**");
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(new CorpusArgument());
		SpringDocUtils.getConfig().addRequestWrapperToIgnore(Corpus.class);
	}

	@Override
	public void addViewControllers(ViewControllerRegistry registry) {
		for (String address : new String[] { "/questions/{name}", "/agencies", "/agencies/{id}", "/reviews",
				"/reviews/{id}", "/recommendations", "/themes", "/search", "/about", "/unresolved" }) {
			registry.addViewController(address).setViewName("forward:/index.html");
		}
	}

	@Bean
	OpenAPI openApi(@Value("${explorer.version}") String version) {
		return new OpenAPI().info(new Info().title("Agency network explorer")
			.version(version)
			.description("What Domestic Homicide Reviews in England and Wales keep asking public bodies to change. "
					+ "Every answer names the Cypher file and parameters that made it and cites the recommendations it rests on."));
	}

	/**
	 * An id may hold a slash, which an address writes as {@code %2F}; Tomcat would refuse
	 * it unseen.
	 */
	@Bean
	TomcatConnectorCustomizer slashesInIds() {
		return (connector) -> connector.setEncodedSolidusHandling(EncodedSolidusHandling.PASS_THROUGH.getValue());
	}

	@Bean
	FilterRegistrationBean<SafetyHeaders> safetyHeaders() {
		return new FilterRegistrationBean<>(new SafetyHeaders());
	}

}
