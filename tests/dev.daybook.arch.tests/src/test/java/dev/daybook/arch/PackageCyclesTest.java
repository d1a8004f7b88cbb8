/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.arch;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** Packages are features and depend one way: no two of a bundle need each other, not even by a detour. */
class PackageCyclesTest {

	@ParameterizedTest(name = "{0}")
	@MethodSource
	void noCycleBetweenThePackagesOf(String bundle, JavaClasses classes) {
		slices().assignedFrom(new ByPackage(bundle)).should().beFreeOfCycles().check(classes);
	}

	static Stream<Arguments> noCycleBetweenThePackagesOf() {
		return Stream.of(Arguments.of("core", Bundles.CORE), Arguments.of("sync", Bundles.SYNC),
				Arguments.of("ide", Bundles.IDE), Arguments.of("ui", Bundles.UI),
				Arguments.of("server", Bundles.SERVER));
	}

	private record ByPackage(String bundle) implements SliceAssignment {

		@Override
		public SliceIdentifier getIdentifierOf(@Nullable JavaClass javaClass) {
			var name = Objects.requireNonNull(javaClass).getPackageName();
			return name.startsWith("dev.daybook." + bundle) ? SliceIdentifier.of(name) : SliceIdentifier.ignore();
		}

		@Override
		public String getDescription() {
			return "packages of dev.daybook." + bundle;
		}
	}
}
