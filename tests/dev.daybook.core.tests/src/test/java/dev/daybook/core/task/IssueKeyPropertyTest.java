/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class IssueKeyPropertyTest {

	private static final String FORM = "[A-Z][A-Z0-9]{1,9}-[1-9][0-9]{0,8}";

	@Property
	void whatIsFoundInAnyTextHasTheFormAndStandsThere(@ForAll String text) {
		IssueKey.inMessage(text).ifPresent(key -> {
			assertTrue(key.value().matches(FORM), key.value());
			assertTrue(text.contains(key.value()), key.value());
		});
		IssueKey.inBranch(text).ifPresent(key -> {
			assertTrue(key.value().matches(FORM), key.value());
			assertTrue(text.toUpperCase(Locale.ROOT).contains(key.value()), key.value());
		});
	}

	@Property
	void textsNearAKeyAreReadTheSameWay(@ForAll("nearlyKeys") String text) {
		IssueKey.inMessage(text).ifPresent(key -> assertTrue(key.value().matches(FORM), key.value()));
		IssueKey.inBranch(text).ifPresent(key -> assertTrue(key.value().matches(FORM), key.value()));
	}

	@Property
	void everyKeyIsFoundInItsBranchInEitherCaseAndInItsMessage(@ForAll("keys") String key) {
		var expected = Optional.of(new IssueKey(key));

		assertEquals(expected, IssueKey.inMessage("Fix " + key + ": totals"));
		assertEquals(expected, IssueKey.inBranch("feature/" + key + "-totals"));
		assertEquals(expected, IssueKey.inBranch("feature/" + key.toLowerCase(Locale.ROOT) + "-totals"));
	}

	@Provide
	Arbitrary<String> keys() {
		// A project of five or more characters behind X is no standard and no kind of branch.
		var project = Arbitraries.strings().withCharRange('A', 'Z').withCharRange('0', '9').ofMinLength(4)
				.ofMaxLength(9).map(s -> "X" + s);
		return Combinators.combine(project, Arbitraries.integers().between(1, 999_999_999)).as((p, n) -> p + "-" + n);
	}

	@Provide
	Arbitrary<String> nearlyKeys() {
		return Arbitraries.of(Set.of("A", "b", "1", "0", "-", "_", "/", ".", "UTF", "fix", "ABC", "ä", " ", "😀"))
				.list()
				.ofMaxSize(12).map(l -> String.join("", l));
	}
}
