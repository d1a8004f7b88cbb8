/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.daybook.core.agreement.CaptureTerms;
import dev.daybook.ide.NotAgreedException;
import dev.daybook.testing.ui.NoErrorLogged;
import dev.daybook.testing.ui.Waits;
import dev.daybook.ui.internal.tracking.Tracking;
import dev.daybook.ui.tests.SampleDay;
import dev.daybook.ui.tests.Widgets;
import dev.daybook.ui.tests.WithDiary;

class AgreementGateTest {

	private static final CaptureTerms PICTURES = new CaptureTerms("Acme GmbH", 1, "Mon,Tue 09:00-17:00", 45, true,
			false, 1);
	private static final CaptureTerms COUNTS = new CaptureTerms("Acme GmbH", 0, "", 0, true, false, 1);

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();
	@RegisterExtension
	final WithDiary diary = new WithDiary();

	@AfterEach
	void closeDialogs() {
		Widgets.shell("Before You Start").ifPresent(Shell::close);
		Waits.events();
		Widgets.shell("Daybook").filter(s -> s != Widgets.workbenchShell() && s.getParent() != null)
				.ifPresent(Shell::close);
	}

	private Shell start(CaptureTerms terms) {
		diary.fake.contracts.add(SampleDay.WEBSITE);
		diary.agreements.open = terms;
		Tracking.start(diary.fake, SampleDay.WEBSITE, Widgets.workbenchShell());
		return shell();
	}

	private static Shell shell() {
		Waits.until("the dialog is open", () -> Widgets.shell("Before You Start Website relaunch").isPresent());
		return Widgets.shell("Before You Start").orElseThrow();
	}

	private static StyledText text(Shell shell) {
		return Widgets.all(shell, StyledText.class).getFirst();
	}

	@Test
	void acceptedOnceItStartsAndDoesNotAskAgain() {
		var shell = start(PICTURES);
		assertEquals(List.of(), diary.fake.calls, "nothing before it is accepted");
		Widgets.select(Widgets.button(shell, "Accept and Start"));
		Waits.until("it is started", () -> diary.fake.calls.equals(List.of("start c-web")));
		assertEquals(List.of("c-web"), diary.agreements.accepted);
		diary.fake.stop();

		Tracking.start(diary.fake, SampleDay.WEBSITE, Widgets.workbenchShell());

		assertEquals(List.of("start c-web", "stop", "start c-web"), diary.fake.calls);
		assertTrue(Widgets.shell("Before You Start").isEmpty());
	}

	@Test
	void declinedNothingIsStartedAndThePersonIsToldWhatToDo() {
		Widgets.select(Widgets.button(start(PICTURES), "Decline"));
		Waits.until("it says what that means", () -> labels().contains("Nothing was started"));
		assertTrue(labels().contains("turn to the client"), labels());
		assertEquals(List.of(), diary.fake.calls);
		assertEquals(List.of(), diary.agreements.accepted);
	}

	private static String labels() {
		return List.of(Display.getCurrent().getShells()).stream().filter(s -> !s.isDisposed() && s.isVisible())
				.flatMap(s -> Widgets.all(s, org.eclipse.swt.widgets.Label.class).stream())
				.map(org.eclipse.swt.widgets.Label::getText).collect(Collectors.joining(" "));
	}

	@Test
	void whatCannotBeSavedIsNotStarted() {
		diary.agreements.failure = new IllegalStateException("The disk is full.");
		Widgets.select(Widgets.button(start(PICTURES), "Accept and Start"));
		Waits.until("the reason is told", () -> labels().contains("The disk is full."));
		assertEquals(List.of(), diary.fake.calls);
	}

	@Test
	void keysAreEnough() {
		var shell = start(PICTURES);
		assertNull(shell.getDefaultButton(), "a Return that was meant for another dialog accepts nothing");
		assertEquals("&Accept and Start", Widgets.button(shell, "Accept").getText());
		assertEquals("&Decline", Widgets.button(shell, "Decline").getText());
		assertTrue(text(shell).setFocus());
		assertTrue(text(shell).traverse(SWT.TRAVERSE_TAB_NEXT), "the text lets the focus go");
	}

	@Test
	void allOfItCanBeReadAtTwiceTheSize() {
		var shell = start(PICTURES);
		var text = text(shell);
		var twice = new Font(text.getDisplay(), java.util.Arrays.stream(text.getFont().getFontData())
				.map(d -> new FontData(d.getName(), 2 * d.getHeight(), d.getStyle())).toArray(FontData[]::new));
		text.addDisposeListener(event -> twice.dispose());
		text.setFont(twice);
		shell.layout(true, true);
		text.setTopIndex(text.getLineCount() - 1);
		var end = text.getLocationAtOffset(text.getCharCount());
		assertTrue(end.y < text.getClientArea().height, "the end can be scrolled to");
		assertTrue(text.getWordWrap());
		var button = Widgets.button(shell, "Accept");
		assertTrue(button.getSize().x >= button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
		assertTrue(shell.getBounds().height <= shell.getMonitor().getClientArea().height);
	}

	@Test
	void itSaysWhatHoldsForTheContractAndNothingElse() {
		var pictures = text(PICTURES);
		for (var part : List.of("One in each ten minutes", "Acme GmbH, on the review page",
				"erased 45 days after the end of its week", "stays here for 10 minutes",
				"Names of projects are told", "Only at these times: Mon,Tue 09:00-17:00")) {
			assertTrue(pictures.contains(part), part + " in " + pictures);
		}
		var counts = text(COUNTS);
		assertTrue(counts.contains("The contract asks for no pictures, and none is taken."), counts);
		assertFalse(counts.contains("erased") && counts.contains("45"), counts);
		assertTrue(counts.length() < pictures.length());
		var own = text(new CaptureTerms("", 2, "", 30, false, false, 1));
		assertTrue(own.contains("Nobody but you.") && own.contains("2 in each ten minutes"), own);
		assertFalse(own.contains("before it is sent"), own);
	}

	private static String text(CaptureTerms terms) {
		return AgreementText.of(terms, Duration.ofMinutes(10)).stream().map(AgreementText.Section::text)
				.collect(Collectors.joining("\n"));
	}

	@Test
	void whatTheRulesFindIsAskedForToo() {
		diary.agreements.open = COUNTS;
		AgreementGate.start(Widgets.workbenchShell(), () -> diary.agreements.accepted.isEmpty()
				? CompletableFuture.failedFuture(new NotAgreedException("Not agreed.", SampleDay.WEBSITE))
				: diary.fake.start("c-web"));
		Widgets.select(Widgets.button(shell(), "Accept and Start"));
		Waits.until("it is started", () -> diary.fake.calls.equals(List.of("start c-web")));
	}
}
