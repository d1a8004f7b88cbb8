/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.daybook.ide.prefs.AttributionPreferences;
import dev.daybook.testing.ui.NoErrorLogged;
import dev.daybook.testing.ui.TestProject;
import dev.daybook.ui.tests.SampleDay;
import dev.daybook.ui.tests.Widgets;
import dev.daybook.ui.tests.WithDiary;

class ProjectContractPageTest {

	private static final String PAGE = "dev.daybook.ui.properties.project";

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();
	@RegisterExtension
	final WithDiary diary = new WithDiary();

	private final AttributionPreferences preferences = new AttributionPreferences();
	private final TestProject project = new TestProject("contracted");
	private final IProject resource = project.file("a.txt", "a").getProject();
	private PreferenceDialog dialog = new PreferenceDialog(Widgets.workbenchShell(), null);

	ProjectContractPageTest() throws CoreException {
		// Makes a project of its own.
	}

	@AfterEach
	void close() throws CoreException {
		dialog.close();
		project.close();
	}

	private Combo open() {
		SampleDay.fill(diary.fake);
		dialog = PreferencesUtil.createPropertyDialogOn(Widgets.workbenchShell(), resource, PAGE, null, null);
		dialog.setBlockOnOpen(false);
		dialog.open();
		return Widgets.all((Composite) page().getControl(), Combo.class).getFirst();
	}

	private ProjectContractPage page() {
		return (ProjectContractPage) dialog.getSelectedPage();
	}

	@Test
	void aProjectNamesNoContractAndGetsNoFile() {
		assertEquals("None: the .daybook file and your rules decide", open().getText());
		assertTrue(page().performOk());
		assertFalse(resource.getFile(".settings/dev.daybook.ide.prefs").exists());
	}

	@Test
	void theContractIsKeptInTheProject() {
		open().select(1);
		assertTrue(page().performOk());

		assertEquals(SampleDay.WEBSITE.id(), preferences.contract(resource));
		assertTrue(resource.getFile(".settings/dev.daybook.ide.prefs").exists());
	}

	@Test
	void aContractThatIsNotKnownIsShownAndKept() {
		preferences.setContract(resource, "theirs");

		assertEquals("theirs (not in your diary)", open().getText());
		assertTrue(page().performOk());
		assertEquals("theirs", preferences.contract(resource));
	}
}
