/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.arch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static dev.daybook.arch.Bundles.method;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import com.tngtech.archunit.core.domain.JavaClasses;

/** Habits that keep the workbench unaware of Daybook. */
class HouseRulesTest {

	@ParameterizedTest(name = "{0}")
	@MethodSource("bundlesInTheWorkbench")
	void printsNothing(String name, JavaClasses bundle) {
		NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(bundle);
		NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(bundle);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("bundlesInTheWorkbench")
	void startsByServicesNotByActivators(String name, JavaClasses bundle) {
		noClasses().should().dependOnClassesThat().haveNameMatching(
				"org\\.eclipse\\.ui\\.IStartup|org\\.osgi\\.framework\\.BundleActivator|.*\\.(Plugin|AbstractUIPlugin)")
				.because("a bundle with an activator costs start-up time before anybody tracks").check(bundle);
	}

	@Test
	void neverCopiesFromTheDisplay() {
		noClasses().should().accessTargetWhere(method("org\\.eclipse\\.swt\\.graphics\\.GC", "copyArea")).orShould()
				.accessTargetWhere(method("org\\.eclipse\\.swt\\.widgets\\.Shell", "print"))
				.because("other programs' windows may lie on top of ours").check(Bundles.IDE);
	}

	static Stream<Arguments> bundlesInTheWorkbench() {
		return Stream.of(Arguments.of("core", Bundles.CORE), Arguments.of("sync", Bundles.SYNC),
				Arguments.of("ide", Bundles.IDE), Arguments.of("ui", Bundles.UI));
	}
}
