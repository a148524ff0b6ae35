package org.agencynetwork.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.agencynetwork.questions.OverviewQuestions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * An answer changes only with the data and with the program: their versions are its tag,
 * and whoever has it already is told so.
 */
@Component
class RepeatedAnswers implements HandlerInterceptor {

	private final OverviewQuestions overview;

	private final String program;

	RepeatedAnswers(OverviewQuestions overview, @Value("${explorer.version}") String program) {
		this.overview = overview;
		this.program = program;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
		String tag = "\"" + this.overview.version().version() + "-" + this.program + "\"";
		return !new ServletWebRequest(request, response).checkNotModified(tag);
	}

}
