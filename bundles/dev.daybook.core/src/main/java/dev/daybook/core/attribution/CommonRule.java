/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import dev.daybook.core.attribution.Rule.Kind;
import dev.daybook.core.attribution.TextPattern.Syntax;

/** Finds the rule that places have in common: their repository, else their project, their folder, their branch. */
public final class CommonRule {

	/** What a pattern would read as something else. */
	private static final String SPECIAL = "\\*?[]{},";

	private CommonRule() {
	}

	/**
	 * A rule that matches all of the places; empty when they have nothing in common.
	 *
	 * @param places
	 *            with paths of folders
	 * @param contract
	 *            identifier of the contract that the rule is for
	 */
	public static Optional<Rule> of(List<Place> places, String contract) {
		return remote(places).map(r -> rule(Kind.REMOTE, r, contract))
				.or(() -> same(places, Place::project).map(p -> rule(Kind.PROJECT, p, contract)))
				.or(() -> folder(places).map(f -> rule(Kind.PATH, f + "/", contract)))
				.or(() -> same(places, Place::branch).map(b -> rule(Kind.BRANCH, b, contract)));
	}

	private static Rule rule(Kind kind, String text, String contract) {
		var pattern = new StringBuilder();
		text.codePoints().forEach(c -> pattern.append(SPECIAL.indexOf(c) >= 0 ? "\\" : "").appendCodePoint(c));
		return new Rule(kind, Syntax.GLOB, pattern.toString(), contract);
	}

	/** One that a rule can name: not with a user in it, nor one that was cut. */
	private static Optional<String> remote(List<Place> places) {
		if (places.isEmpty()) {
			return Optional.empty();
		}
		Set<String> common = new TreeSet<>(places.getFirst().remotes());
		places.forEach(p -> common.retainAll(p.remotes()));
		return common.stream().filter(r -> !r.contains("://") && !r.contains("@")).findFirst();
	}

	private static Optional<String> same(List<Place> places, Function<Place, String> part) {
		var texts = places.stream().map(part).distinct().toList();
		return texts.size() == 1 && !texts.getFirst().isEmpty() ? Optional.of(texts.getFirst()) : Optional.empty();
	}

	private static Optional<String> folder(List<Place> places) {
		if (places.isEmpty()) {
			return Optional.empty();
		}
		var common = List.of(places.getFirst().path().split("/"));
		for (var place : places) {
			common = begin(common, List.of(place.path().split("/")));
		}
		var folder = String.join("/", common);
		return folder.isEmpty() ? Optional.empty() : Optional.of(folder);
	}

	private static List<String> begin(List<String> a, List<String> b) {
		var same = 0;
		while (same < Math.min(a.size(), b.size()) && a.get(same).equals(b.get(same))) {
			same++;
		}
		return a.subList(0, same);
	}
}
