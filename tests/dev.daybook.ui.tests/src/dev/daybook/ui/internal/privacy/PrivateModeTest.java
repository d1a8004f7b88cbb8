/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osgi.framework.FrameworkUtil;

import dev.daybook.core.contract.CapturePolicy;
import dev.daybook.core.contract.Contract;
import dev.daybook.core.contract.Money;
import dev.daybook.core.contract.Rounding;
import dev.daybook.core.contract.Terms;
import dev.daybook.core.diary.DiarySegment;
import dev.daybook.core.edit.AddManualTime;
import dev.daybook.core.edit.Range;
import dev.daybook.core.segment.Memo;
import dev.daybook.core.time.Slot;
import dev.daybook.ide.Agreements;
import dev.daybook.ide.ContractBook;
import dev.daybook.ide.Corrections;
import dev.daybook.ide.WorkDiary;
import dev.daybook.testing.ui.NoErrorLogged;
import dev.daybook.testing.ui.Waits;
import dev.daybook.ui.internal.service.DaybookIds;
import dev.daybook.ui.tests.Noon;
import dev.daybook.ui.tests.Widgets;

/** In the real diary of this workbench: command, toolbar, view, and what is labelled private later. */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE })
class PrivateModeTest {

	@RegisterExtension
	static final Noon NOON = new Noon();

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();

	private final WorkDiary diary = service(WorkDiary.class);
	private final ContractBook book = service(ContractBook.class);
	private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	private Contract open;
	private Contract strict;
	private ViewPart view;

	private static <T> T service(Class<T> type) {
		var context = FrameworkUtil.getBundle(WorkDiary.class).getBundleContext();
		return context.getService(context.getServiceReference(type));
	}

	private static Terms terms(boolean privateTime) {
		return new Terms(Instant.EPOCH, new Money(9_000, Currency.getInstance("EUR")), null, CapturePolicy.NONE, true,
				false, Terms.DEFAULT_IDLE_THRESHOLD, Rounding.EXACT_SECONDS, 45, ZoneId.systemDefault())
				.withPrivateTime(privateTime);
	}

	@BeforeEach
	void contracts() throws Exception {
		Waits.until("the diary is open", () -> diary.status().notices().stream().noneMatch(n -> n.contains("opened")));
		Waits.result(diary.stop());
		open = Waits.result(book.create("Acme", "Roof", terms(true)));
		strict = Waits.result(book.create("Initech", "Cellar", terms(false)));
		agree(open);
		agree(strict);
		view = (ViewPart) page.showView(DaybookIds.DIARY_VIEW);
	}

	private static void agree(Contract contract) throws Exception {
		var agreements = service(Agreements.class);
		Waits.result(agreements.accept(contract, agreements.open(contract).orElseThrow()));
	}

	@AfterEach
	void close() throws Exception {
		Arrays.stream(view.getSite().getShell().getDisplay().getShells())
				.filter(s -> s.getParent() != null && s.isVisible()).forEach(Shell::close);
		if (diary.status().isPrivate()) {
			toggle(false);
		}
		Waits.result(diary.stop());
		Waits.result(book.archive(open.id(), true));
		Waits.result(book.archive(strict.id(), true));
		page.hideView(view);
	}

	private static void run(String command) throws Exception {
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
	}

	private void toggle(boolean on) throws Exception {
		run(DaybookIds.PRIVATE);
		Waits.until("private mode is " + on, () -> diary.status().isPrivate() == on);
	}

	private static ToolItem item() {
		return Widgets
				.toolItem(i -> (i.getStyle() & SWT.DROP_DOWN) != 0 && Stream.of("Start", "Private", "Roof", "Cellar")
						.anyMatch(t -> i.getText().contains(t)))
				.orElseThrow();
	}

	private boolean shows(String text) {
		var shell = view.getSite().getShell();
		return Stream.concat(Widgets.all(shell, CLabel.class).stream().map(CLabel::getText),
				Widgets.all(shell, Label.class).stream().map(Label::getText)).anyMatch(t -> t.contains(text));
	}

	@Test
	void oneCommandTurnsItOnAndItIsSeenEverywhere() throws Exception {
		Waits.result(diary.start(open.id()));
		Waits.until("tracking is shown", () -> item().getText().contains("Roof"));
		var icon = item().getImage();
		toggle(true);
		Waits.until("the toolbar tells", () -> item().getText().startsWith("Private  "));
		assertNotEquals(icon, item().getImage());
		assertTrue(String.valueOf(item().getToolTipText()).contains("nothing but its seconds"));
		Waits.until("the view tells", () -> shows("Private: 0:0") && shows("Time goes on, and nothing but"));
		Waits.until("its row tells", () -> row("Private: Roof") != null);
		assertTrue(diary.status().tracking());
		toggle(false);
		Waits.until("the toolbar is as before", () -> item().getText().contains("Roof")
				&& !item().getText().contains("Private"));
		assertTrue(diary.status().tracking());
	}

	@Test
	void whereNoPrivateTimeIsTakenItSaysThatTimeStandsStill() throws Exception {
		Waits.result(diary.start(strict.id()));
		toggle(true);
		assertTrue(!diary.status().tracking());
		Waits.until("the toolbar tells", () -> item().getText().equals("Private"));
		Waits.until("the view tells", () -> shows("time stands still")
				&& shows("Cellar takes no private time, so the time stands still until"));
		toggle(false);
		Waits.until("tracking goes on", () -> diary.status().tracking());
		assertEquals(strict.id(), diary.status().contract().map(Contract::id).orElse(""));
	}

	private @org.eclipse.jdt.annotation.Nullable Object row(String title) {
		return Widgets.all(view.getSite().getShell(), Table.class).stream().flatMap(t -> Arrays.stream(t.getItems()))
				.filter(i -> i.getText().contains(title)).map(i -> i.getData()).findFirst().orElse(null);
	}

	private Range entered(Contract contract) throws Exception {
		var taken = diary.today().segments().stream().map(DiarySegment::slot).toList();
		var slot = Slot.of(Instant.now()).minus(Slot.LENGTH);
		while (taken.contains(slot)) {
			slot = slot.minus(Slot.LENGTH);
		}
		var range = new Range(contract.id(), slot, slot.plus(Slot.LENGTH));
		Waits.result(service(Corrections.class)
				.apply(List.of(new AddManualTime(range, new Memo("", "Secret call"), "Forgot"))));
		Waits.until("the row is shown", () -> row(contract) != null);
		return range;
	}

	private @org.eclipse.jdt.annotation.Nullable Object row(Contract contract) {
		return Widgets.all(view.getSite().getShell(), Table.class).stream().flatMap(t -> Arrays.stream(t.getItems()))
				.map(i -> i.getData())
				.filter(d -> d != null && Adapters.adapt(d, DiarySegment.class) instanceof DiarySegment s
						&& s.contract().equals(contract.id()))
				.findFirst().orElse(null);
	}

	private void select(Contract contract) {
		var row = row(contract);
		view.getSite().getSelectionProvider()
				.setSelection(row == null ? StructuredSelection.EMPTY : new StructuredSelection(row));
	}

	/** Presses a button of the question that a command asks, and gives what the question said. */
	private String answer(String command, String title, String button) throws Exception {
		var said = new String[] { "" };
		var display = view.getSite().getShell().getDisplay();
		display.timerExec(100, new Runnable() {
			@Override
			public void run() {
				var shell = Widgets.shell(title);
				if (shell.isEmpty()) {
					display.timerExec(100, this);
					return;
				}
				said[0] = Widgets.all(shell.get(), Label.class).stream().map(Label::getText).toList().toString();
				Widgets.select(Widgets.button(shell.get(), button));
			}
		});
		run(command);
		return said[0];
	}

	private DiarySegment segment(Contract contract) {
		return diary.today().segments().stream().filter(s -> s.contract().equals(contract.id())).findFirst()
				.orElseThrow();
	}

	@Test
	void aSegmentIsLabelledPrivateAfterwards() throws Exception {
		entered(open);
		select(open);
		var said = answer(DaybookIds.LABEL_PRIVATE, "Label Private", "Label Private");
		assertTrue(said.contains("become private time"), said);
		Waits.until("it is private", () -> segment(open).isPrivate());
		assertEquals(List.of(), segment(open).memos());
		assertEquals(Duration.ofMinutes(10).toSeconds(), segment(open).seconds());
	}

	@Test
	void thatTimeIsWithdrawnIsSaidBeforeItIsDone() throws Exception {
		entered(strict);
		select(strict);
		var said = answer(DaybookIds.LABEL_PRIVATE, "Label Private", "Cancel");
		assertTrue(said.contains("is withdrawn"), said);
		assertEquals(600, segment(strict).seconds());
		answer(DaybookIds.LABEL_PRIVATE, "Label Private", "Erase and Withdraw");
		Waits.until("it is withdrawn", () -> diary.today().seconds(strict.id()) == 0);
	}

	@Test
	void aMemoIsErasedForGood() throws Exception {
		entered(open);
		select(open);
		answer(DaybookIds.ERASE_MEMO, "Erase Memo", "Erase");
		Waits.until("the memo is gone", () -> segment(open).memos().isEmpty());
		assertEquals(600, segment(open).seconds());
	}
}
