/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.away;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.daybook.core.away.Away;
import dev.daybook.core.segment.Memo;
import dev.daybook.testing.ui.NoErrorLogged;
import dev.daybook.testing.ui.Waits;
import dev.daybook.ui.tests.SampleDay;
import dev.daybook.ui.tests.Widgets;
import dev.daybook.ui.tests.WithDiary;

@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE })
class AwayBarTest {

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();
	@RegisterExtension
	final WithDiary diary = new WithDiary();

	private Shell shell;
	private AwayBar bar;
	private Away away;

	@BeforeEach
	void open() {
		shell = new Shell(Widgets.workbenchShell(), SWT.DIALOG_TRIM);
		GridLayoutFactory.fillDefaults().applyTo(shell);
		bar = new AwayBar(shell);
		shell.setSize(320, 200);
		shell.open();
		SampleDay.fill(diary.fake);
		away = new Away(SampleDay.WEBSITE.id(), SampleDay.NOON, SampleDay.NOON.plus(Duration.ofMinutes(21)),
				Away.Cause.IDLE, Memo.NONE);
		diary.fake.diary.add(away);
		show();
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	@Test
	void asksAboutAnAbsence() {
		var label = Widgets.all(bar, Label.class).getFirst().getText();

		assertTrue(label.contains("21 min"), label);
		assertTrue(label.contains("Website relaunch"), label);
		assertTrue(bar.getSize().y > 20, "it takes room: " + bar.getSize());
	}

	@Test
	void discardsAtOnce() {
		answer("discard");

		assertEquals(List.of("discard"), diary.fake.calls);
		show();
		assertFalse(bar.getVisible());
		assertEquals(0, bar.getChildren().length);
	}

	@Test
	void ofSeveralItAsksAboutTheLatest() {
		diary.fake.diary.add(new Away(SampleDay.WEBSITE.id(), SampleDay.NOON.plus(Duration.ofMinutes(60)),
				SampleDay.NOON.plus(Duration.ofMinutes(67)), Away.Cause.LOCKED, Memo.NONE));
		show();

		assertEquals(1, Widgets.all(bar, Link.class).size());
		var label = Widgets.all(bar, Label.class).getFirst().getText();
		assertTrue(label.contains("7 min, screen locked"), label);
		assertTrue(label.endsWith("One earlier is in the list below."), label);
	}

	@Test
	void keepsWithAMemo() {
		answer("keep");
		var dialog = memoDialog();
		Widgets.all(dialog, Text.class).getFirst().setText("Call with the client");
		Widgets.select(Widgets.button(dialog, IDialogConstants.OK_LABEL));

		assertEquals(List.of("keep Call with the client"), diary.fake.calls);
	}

	@Test
	void isModeless() {
		answer("keep");
		var dialog = memoDialog();

		assertEquals(0, dialog.getStyle() & (SWT.APPLICATION_MODAL | SWT.PRIMARY_MODAL | SWT.SYSTEM_MODAL));
		dialog.close();
		assertEquals(List.of(), diary.fake.calls);
	}

	private void show() {
		bar.show(AwayQuestion.of(diary.fake, SampleDay.ZONE));
		Waits.events();
	}

	private void answer(String action) {
		var event = new Event();
		event.text = action;
		Widgets.all(bar, Link.class).getFirst().notifyListeners(SWT.Selection, event);
		Waits.events();
	}

	private static Shell memoDialog() {
		for (var open : Display.getCurrent().getShells()) {
			if (!Widgets.all(open, Combo.class).isEmpty() && open.getText().startsWith("Task and Memo")) {
				return open;
			}
		}
		throw new AssertionError("The memo dialog is open");
	}
}
