package org.agencynetwork.web;

import java.util.HashSet;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses parameters that a route does not know: a filter misspelt and passed over would
 * answer another question than the one asked.
 */
@Component
class KnownParameters implements HandlerInterceptor {

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod method) {
			Set<String> known = known(method);
			request.getParameterMap()
				.keySet()
				.stream()
				.filter((name) -> !known.contains(name))
				.findFirst()
				.ifPresent((name) -> {
					throw new BadParameterException(name,
							"This address does not know it; it knows %s".formatted(known.stream().sorted().toList()));
				});
		}
		return true;
	}

	private static Set<String> known(HandlerMethod method) {
		Set<String> known = new HashSet<>();
		for (MethodParameter parameter : method.getMethodParameters()) {
			if (parameter.getParameterType().equals(Asked.class)) {
				known.addAll(Asked.NAMES);
			}
			else if (parameter.hasParameterAnnotation(RequestParam.class)) {
				known.add(String.valueOf(parameter.getParameter().getName()));
			}
		}
		return known;
	}

}
