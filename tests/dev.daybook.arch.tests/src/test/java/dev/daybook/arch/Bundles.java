/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.arch;

import java.nio.file.Files;
import java.nio.file.Path;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/**
 * The compiled classes of the bundles, read from their class folders: the plug-ins are no dependencies of this module.
 */
final class Bundles {

	/** Annotations of the null analysis; every bundle may use them. */
	static final String NULL_ANNOTATIONS = "org.eclipse.jdt.annotation..";

	static final JavaClasses CORE = classesOf("core");
	static final JavaClasses SYNC = classesOf("sync");
	static final JavaClasses IDE = classesOf("ide");
	static final JavaClasses UI = classesOf("ui");
	static final JavaClasses SERVER = classesOf("server");

	private Bundles() {
	}

	/** A call of, or a reference to, a method whose owner's full name and own name match these regular expressions. */
	static DescribedPredicate<JavaAccess<?>> method(String owner, String name) {
		return DescribedPredicate.describe(owner + "." + name,
				access -> access.getTargetOwner().getName().matches(owner) && access.getName().matches(name));
	}

	private static JavaClasses classesOf(String bundle) {
		// Surefire starts the tests in the folder of this module.
		var folder = Path.of("..", "..", "bundles", "dev.daybook." + bundle, "target", "classes");
		if (!Files.isDirectory(folder)) {
			throw new IllegalStateException("The bundle dev.daybook." + bundle + " has no classes in "
					+ folder.toAbsolutePath().normalize() + ". Build the whole tree, or that bundle first.");
		}
		return new ClassFileImporter().importPath(folder);
	}
}
