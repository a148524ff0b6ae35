package org.agencynetwork.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.agencynetwork.web.ObviousScope.Link;

/**
 * Who is asked to act together with whom by one recommendation, and how often; measured
 * by the definitions.
 */
final class ObviousNetwork {

	private static final double DAMPING = 0.85;

	private final Map<String, Map<String, Integer>> links = new LinkedHashMap<>();

	private final List<String> ids;

	ObviousNetwork(ObviousScope scope) {
		Map<String, Set<String>> addressed = ObviousRow.groups();
		for (Link link : scope.links()) {
			ObviousRow.add(addressed, link.recommendation().id(), link.party().id());
		}
		for (Set<String> parties : addressed.values()) {
			for (String one : parties) {
				for (String other : parties) {
					if (!one.equals(other)) {
						this.links.computeIfAbsent(one, (key) -> new LinkedHashMap<>()).merge(other, 1, Integer::sum);
					}
				}
			}
		}
		this.ids = List.copyOf(this.links.keySet());
	}

	List<String> ids() {
		return this.ids;
	}

	Set<String> partners(String id) {
		return this.links.get(id).keySet();
	}

	/** How often it is asked together with one of these. */
	int together(String id, Set<String> others) {
		int together = 0;
		for (Map.Entry<String, Integer> link : this.links.get(id).entrySet()) {
			together += others.contains(link.getKey()) ? link.getValue() : 0;
		}
		return together;
	}

	/** Of each: the share of all shortest paths between two others that pass it. */
	Map<String, Double> standing() {
		Map<String, Map<String, Integer>> distances = new LinkedHashMap<>();
		Map<String, Map<String, Double>> paths = new LinkedHashMap<>();
		for (String id : this.ids) {
			distances.put(id, new LinkedHashMap<>());
			paths.put(id, new LinkedHashMap<>());
			walk(id, distances.get(id), paths.get(id));
		}
		double pairs = (this.ids.size() - 1.0) * (this.ids.size() - 2.0);
		Map<String, Double> standing = new LinkedHashMap<>();
		for (String middle : this.ids) {
			double sum = 0;
			for (String from : this.ids) {
				for (String to : this.ids) {
					if (!from.equals(to) && !from.equals(middle) && !to.equals(middle)
							&& passes(distances, from, middle, to)) {
						sum += paths.get(from).get(middle) * paths.get(middle).get(to) / paths.get(from).get(to);
					}
				}
			}
			standing.put(middle, (pairs > 0) ? sum / pairs : 0);
		}
		return standing;
	}

	private static boolean passes(Map<String, Map<String, Integer>> distances, String from, String middle, String to) {
		Integer whole = distances.get(from).get(to);
		Integer first = distances.get(from).get(middle);
		return whole != null && first != null && whole.equals(first + distances.get(middle).get(to));
	}

	/** How far others are, and in how many shortest ways they are reached. */
	private void walk(String from, Map<String, Integer> distances, Map<String, Double> paths) {
		distances.put(from, 0);
		paths.put(from, 1.0);
		List<String> edge = List.of(from);
		while (!edge.isEmpty()) {
			Set<String> next = new LinkedHashSet<>();
			for (String id : edge) {
				for (String partner : partners(id)) {
					distances.putIfAbsent(partner, distances.get(id) + 1);
					if (distances.get(partner) == distances.get(id) + 1) {
						paths.merge(partner, paths.get(id), Double::sum);
						next.add(partner);
					}
				}
			}
			edge = List.copyOf(next);
		}
	}

	/** Where a reader who goes on for ever spends the time. */
	Map<String, Double> importance() {
		Set<String> all = this.links.keySet();
		Map<String, Double> now = new LinkedHashMap<>();
		all.forEach((id) -> now.put(id, 1.0 / all.size()));
		for (int step = 0; step < 400; step++) {
			Map<String, Double> before = new LinkedHashMap<>(now);
			for (String id : all) {
				double comes = (1 - DAMPING) / all.size();
				for (String partner : partners(id)) {
					comes += DAMPING * before.get(partner) * this.links.get(id).get(partner) / together(partner, all);
				}
				now.put(id, comes);
			}
		}
		return now;
	}

	/** Newman and Girvan (2004), weighted by how often two are asked together. */
	double modularity(List<Set<String>> communities) {
		double all = 0;
		for (String id : this.ids) {
			all += together(id, this.links.keySet());
		}
		double modularity = 0;
		for (Set<String> community : communities) {
			double within = 0;
			double touching = 0;
			for (String id : community) {
				within += together(id, community);
				touching += together(id, this.links.keySet());
			}
			modularity += within / all - (touching / all) * (touching / all);
		}
		return modularity;
	}

	/** Those that can be reached from one another by way of these. */
	List<Set<String>> components(Set<String> some) {
		List<Set<String>> components = new ArrayList<>();
		Set<String> left = new LinkedHashSet<>(some);
		while (!left.isEmpty()) {
			Set<String> component = new LinkedHashSet<>(Set.of(left.iterator().next()));
			boolean grows = true;
			while (grows) {
				grows = false;
				for (String id : List.copyOf(component)) {
					for (String partner : partners(id)) {
						grows |= some.contains(partner) && component.add(partner);
					}
				}
			}
			left.removeAll(component);
			components.add(component);
		}
		return components;
	}

}
