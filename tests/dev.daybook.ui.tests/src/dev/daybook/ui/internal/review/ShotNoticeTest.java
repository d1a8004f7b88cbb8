/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.daybook.testing.ui.NoErrorLogged;
import dev.daybook.testing.ui.Waits;
import dev.daybook.ui.tests.Widgets;

/** The notification of a shot, and what it and the dialogs say of the cost. */
class ShotNoticeTest {

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();

	private final FakeReview review = new FakeReview();
	private final Display display = Display.getCurrent();

	@AfterEach
	void close() {
		notice().ifPresent(Shell::close);
	}

	private static Optional<Shell> notice() {
		return Arrays.stream(Display.getCurrent().getShells()).filter(s -> !s.isDisposed() && s.isVisible())
				.filter(s -> Widgets.all(s, Label.class).stream()
						.anyMatch(l -> l.getText().equals("A shot was taken")))
				.findFirst();
	}

	private Shell open() {
		var data = new ImageData(240, 150, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
		new ShotNotice(review, review.shot, zoom -> zoom == 100 ? data : null).open(display);
		Waits.until("the notification is there", () -> notice().isPresent());
		return notice().orElseThrow();
	}

	private static Button button(Shell shell, String text) {
		return Widgets.all(shell, Button.class).stream().filter(b -> b.getText().equals(text)).findFirst()
				.orElseThrow();
	}

	private static List<String> texts(Shell shell) {
		return Widgets.all(shell, Label.class).stream().map(Label::getText).toList();
	}

	@Test
	void takesNoFocusAndHasNoTitleBarSoThatItIsInNoShot() {
		var shell = open();
		Waits.events();
		assertNotSame(shell, display.getActiveShell());
		assertEquals(0, shell.getStyle() & SWT.TITLE);
		assertTrue(texts(shell).stream().anyMatch(t -> t.startsWith("Goes to ")), texts(shell).toString());
	}

	@Test
	void aChosenReasonWithholdsAndClosesIt() {
		review.allowed = 5;
		review.withheld = 2;
		var shell = open();
		assertTrue(texts(shell).contains("3 of 5 shots can still be withheld this week without any cost."),
				texts(shell).toString());
		var withhold = button(shell, Messages.Notice_Withhold);
		var menu = new ShotNotice(review, review.shot, zoom -> null).reasons(withhold);
		var items = menu.getItems();
		assertEquals(Reasons.offered(), Arrays.stream(items).limit(4).map(MenuItem::getText).toList());
		items[0].notifyListeners(SWT.Selection, new Event());
		Waits.until("it was withheld", () -> !review.calls.isEmpty());
		assertEquals(List.of("withhold " + Messages.Reason_Personal), review.calls);
		assertTrue(notice().isEmpty());
	}

	@Test
	void costsAreSaidBeforeTheyAreTaken() {
		assertEquals(Messages.Cost_Unlimited, CostText.withhold(review.cost(review.shot)));
		assertTrue(CostText.delete(review.cost(review.shot)).contains("0:03:00"),
				CostText.delete(review.cost(review.shot)));
		review.allowed = 2;
		review.withheld = 2;
		var over = CostText.withhold(review.cost(review.shot));
		assertTrue(over.contains("allows 2") && over.contains("0:03:00"), over);
		review.keepsTime = true;
		assertEquals(Messages.Cost_DeleteKeeps, CostText.delete(review.cost(review.shot)));
		assertTrue(CostText.withhold(review.cost(review.shot)).contains("stays"));
	}

	@Test
	void theDialogNeedsAReasonAndWithholds() {
		var dialog = new WithholdDialog(null, review, review.shot);
		dialog.setBlockOnOpen(false);
		dialog.open();
		var shell = dialog.getShell();
		try {
			var reason = Widgets.all(shell, org.eclipse.swt.widgets.Combo.class).getFirst();
			var ok = button(shell, Messages.Withhold_Button);
			reason.setText(" ");
			assertTrue(!ok.isEnabled());
			reason.setText("A call with my doctor");
			assertTrue(ok.isEnabled());
			Widgets.select(ok);
			Waits.until("the dialog is closed", shell::isDisposed);
			assertEquals(List.of("withhold A call with my doctor"), review.calls);
		} finally {
			if (!shell.isDisposed()) {
				shell.close();
			}
		}
	}
}
