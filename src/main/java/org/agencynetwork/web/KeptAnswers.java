package org.agencynetwork.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Catches the bytes of answers to questions on their way out, for {@link RepeatedAnswers}
 * to give again.
 */
@Component
class KeptAnswers extends OncePerRequestFilter {

	private final RepeatedAnswers answers;

	KeptAnswers(RepeatedAnswers answers) {
		this.answers = answers;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !RepeatedAnswers.isQuestion(request);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		ContentCachingResponseWrapper caught = new ContentCachingResponseWrapper(response);
		chain.doFilter(request, caught);
		this.answers.keep(request, caught, caught.getContentAsByteArray());
		caught.copyBodyToResponse();
	}

}
