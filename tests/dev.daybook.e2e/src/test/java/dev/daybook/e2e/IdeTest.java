/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.e2e;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** A display, an installation with the sample project, and a person in front of it. A picture is left of the end. */
abstract class IdeTest {

	@TempDir(cleanup = CleanupMode.ON_SUCCESS)
	Path folder;

	Desktop desktop;
	Installation installation;
	DiaryFiles diary;
	Path project;
	Person person;

	@BeforeEach
	void prepare() throws Exception {
		desktop = new Desktop(folder);
		installation = new Installation(folder, desktop.programs());
		diary = installation.diary();
		project = installation.makeProject();
		person = new Person(desktop, diary, project);
	}

	@AfterEach
	void end(TestInfo test) throws Exception {
		desktop.picture(Path.of("target", test.getDisplayName().replaceAll("\\W", "") + ".png").toAbsolutePath());
		desktop.close();
	}
}
