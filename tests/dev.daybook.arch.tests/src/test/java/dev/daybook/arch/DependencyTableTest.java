/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.arch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.junit.jupiter.api.Test;

/** Who may use whom: the table of the bundles in docs/dependencies.md. */
class DependencyTableTest {

	private static final String JAVA = "java..";
	private static final String JAVAX = "javax..";
	private static final String GSON = "com.google.gson..";
	private static final String CORE = "dev.daybook.core..";

	@Test
	void coreUsesTheJdkAndGsonAlone() {
		classes().should().onlyDependOnClassesThat().resideInAnyPackage(JAVA, GSON, Bundles.NULL_ANNOTATIONS, CORE)
				.check(Bundles.CORE);
	}

	@Test
	void syncUsesCoreAndTheJettyClientAndNoWorkbench() {
		classes().should().onlyDependOnClassesThat()
				.resideInAnyPackage(JAVA, JAVAX, GSON, Bundles.NULL_ANNOTATIONS, CORE, "dev.daybook.sync..",
						"org.eclipse.jetty..")
				.check(Bundles.SYNC);
	}

	@Test
	void ideUsesCoreSyncAndThePlatform() {
		classes().should().onlyDependOnClassesThat()
				.resideInAnyPackage(JAVA, GSON, CORE, "dev.daybook.sync..", "dev.daybook.ide..", "org.eclipse..",
						"org.osgi..")
				.check(Bundles.IDE);
	}

	@Test
	void ideLeavesHttpToSync() {
		noClasses().should().dependOnClassesThat().resideInAnyPackage("org.eclipse.jetty..", "java.net.http..")
				.check(Bundles.IDE);
	}

	@Test
	void ideUsesWidgetsForInputAndCaptureOnly() {
		noClasses().that().resideOutsideOfPackages("dev.daybook.ide.internal.signals..",
				"dev.daybook.ide.internal.capture..", "dev.daybook.ide.internal.tracking..").should()
				.dependOnClassesThat().resideInAnyPackage("org.eclipse.swt..", "org.eclipse.jface..")
				.check(Bundles.IDE);
		noClasses().that().resideInAPackage("dev.daybook.ide.internal.tracking..").should().dependOnClassesThat()
				.resideInAnyPackage("org.eclipse.swt.graphics..", "org.eclipse.swt.custom..", "org.eclipse.jface..")
				.because("the wiring needs the display's thread, no widget").check(Bundles.IDE);
	}

	@Test
	void uiUsesCoreIdeAndTheWorkbench() {
		classes().should().onlyDependOnClassesThat()
				.resideInAnyPackage(JAVA, CORE, "dev.daybook.ide..", "dev.daybook.ui..", "org.eclipse..", "org.osgi..")
				.check(Bundles.UI);
	}

	@Test
	void uiNeverReadsTheJournalNorTalksToTheServer() {
		noClasses().should().dependOnClassesThat()
				.resideInAnyPackage("dev.daybook.core.journal..", "dev.daybook.sync..", "org.eclipse.jetty..",
						"java.net.http..")
				.check(Bundles.UI);
	}

	@Test
	void uiSeesOfIdeWhatIdeExportsToAll() {
		noClasses().should().dependOnClassesThat().resideInAPackage("dev.daybook.ide.internal..").check(Bundles.UI);
	}

	@Test
	void serverUsesCoreAndServerLibrariesAndNoEclipse() {
		classes().should().onlyDependOnClassesThat()
				.resideInAnyPackage(JAVA, JAVAX, GSON, Bundles.NULL_ANNOTATIONS, CORE, "dev.daybook.server..",
						"gg.jte..", "com.zaxxer.hikari..", "io.javalin..", "kotlin..", "org.flywaydb..", "org.jdbi..",
						"org.slf4j..", "org.sqlite..", "com.password4j..", "jakarta.servlet..", "org.eclipse.jetty..")
				.check(Bundles.SERVER);
	}
}
