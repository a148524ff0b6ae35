package org.agencynetwork.web;

import java.io.IOException;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.agencynetwork.corpus.Corpus;
import org.agencynetwork.corpus.CurrentCorpus;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * An answer changes only with the data and with the program: their versions are its tag.
 * Whoever has it already is told so, and an answer to a question that was given before is
 * given again without being made.
 */
@Component
class RepeatedAnswers implements HandlerInterceptor {

	/** Where a request keeps the corpus that it is answered from. */
	static final String CORPUS = Corpus.class.getName();

	private static final String KEY = RepeatedAnswers.class.getName();

	private static final String QUESTIONS = "/api/questions/";

	/** Kept answers take at most this part of the memory that the program may have. */
	private static final int PART_OF_MEMORY = 16;

	private final CurrentCorpus corpus;

	private final String program;

	private final Cache<String, byte[]> kept = Caffeine.newBuilder()
		.maximumWeight(Runtime.getRuntime().maxMemory() / PART_OF_MEMORY)
		.weigher((String key, byte[] body) -> key.length() + body.length)
		.build();

	RepeatedAnswers(CurrentCorpus corpus, @Value("${explorer.version}") String program) {
		this.corpus = corpus;
		this.program = program;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws IOException {
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
		Corpus corpus = this.corpus.get();
		request.setAttribute(CORPUS, corpus);
		String tag = "\"%s-%s\"".formatted(corpus.version(), this.program);
		if (new ServletWebRequest(request, response).checkNotModified(tag)) {
			return false;
		}
		if (isQuestion(request)) {
			String key = String.join(" ", tag, request.getRequestURI(), String.valueOf(request.getQueryString()));
			byte[] before = this.kept.getIfPresent(key);
			if (before != null) {
				response.setContentType(MediaType.APPLICATION_JSON_VALUE);
				response.setContentLength(before.length);
				response.getOutputStream().write(before);
				return false;
			}
			request.setAttribute(KEY, key);
		}
		return true;
	}

	static boolean isQuestion(HttpServletRequest request) {
		return request.getRequestURI().startsWith(QUESTIONS);
	}

	/**
	 * Keeps an answer that was made for this request, where it may be asked for again.
	 */
	void keep(HttpServletRequest request, HttpServletResponse response, byte[] body) {
		if (response.getStatus() == HttpServletResponse.SC_OK) {
			keyOf(request).ifPresent((key) -> this.kept.put(key, body));
		}
	}

	private static Optional<String> keyOf(HttpServletRequest request) {
		@Nullable Object key = request.getAttribute(KEY);
		return (key instanceof String words) ? Optional.of(words) : Optional.empty();
	}

}
