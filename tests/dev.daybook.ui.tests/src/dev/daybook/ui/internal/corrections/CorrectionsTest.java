/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.corrections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
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
import dev.daybook.core.contract.OverLimit;
import dev.daybook.core.contract.Rounding;
import dev.daybook.core.contract.Terms;
import dev.daybook.core.diary.DiarySegment;
import dev.daybook.core.edit.AddManualTime;
import dev.daybook.core.edit.Range;
import dev.daybook.core.segment.Memo;
import dev.daybook.core.time.Slot;
import dev.daybook.ide.Attribution;
import dev.daybook.ide.ContractBook;
import dev.daybook.ide.Corrections;
import dev.daybook.ide.WorkDiary;
import dev.daybook.testing.ui.NoErrorLogged;
import dev.daybook.testing.ui.Waits;
import dev.daybook.ui.internal.service.DaybookIds;
import dev.daybook.ui.tests.Noon;
import dev.daybook.ui.tests.Widgets;

/** In the real diary of this workbench, with the workbench's own history. */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE })
class CorrectionsTest {

	@RegisterExtension
	static final Noon NOON = new Noon();

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();

	private final WorkDiary diary = service(WorkDiary.class);
	private final ContractBook book = service(ContractBook.class);
	private final Corrections corrections = service(Corrections.class);
	private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	private Contract acme;
	private Contract other;
	private Range range;
	private ViewPart view;

	private static <T> T service(Class<T> type) {
		var context = FrameworkUtil.getBundle(WorkDiary.class).getBundleContext();
		return context.getService(context.getServiceReference(type));
	}

	@BeforeEach
	void time() throws Exception {
		Waits.until("the diary is open", () -> diary.status().notices().stream().noneMatch(n -> n.contains("opened")));
		Waits.result(diary.stop());
		acme = Waits.result(book.create("Acme", "Shop", terms()));
		other = Waits.result(book.create("Initech", "Billing", terms()));
		range = free();
		Waits.result(corrections.apply(List.of(new AddManualTime(range, new Memo("", "Call"), "Forgot"))));
		view = (ViewPart) page.showView(DaybookIds.DIARY_VIEW);
		Waits.until("the row is shown", () -> row(acme) != null);
	}

	@AfterEach
	void close() throws Exception {
		Arrays.stream(view.getSite().getShell().getDisplay().getShells())
				.filter(s -> s.getParent() != null && s.isVisible()).forEach(Shell::close);
		Waits.result(diary.stop());
		Waits.result(book.archive(acme.id(), true));
		Waits.result(book.archive(other.id(), true));
		page.hideView(view);
	}

	private static Terms terms() {
		return new Terms(Instant.EPOCH, new Money(9_000, Currency.getInstance("EUR")), null, CapturePolicy.NONE, true,
				false, Terms.DEFAULT_IDLE_THRESHOLD, Rounding.EXACT_SECONDS, 45, ZoneId.systemDefault(),
				OverLimit.GO_ON, Terms.DEFAULT_EDIT_WINDOW);
	}

	/** Ten minutes of today that nobody has. */
	private Range free() {
		var taken = diary.today().segments().stream().map(DiarySegment::slot).toList();
		var slot = Slot.of(Instant.now()).minus(Slot.LENGTH);
		while (taken.contains(slot)) {
			slot = slot.minus(Slot.LENGTH);
		}
		return new Range(acme.id(), slot, slot.plus(Slot.LENGTH));
	}

	private long seconds(Contract contract) {
		return diary.today().seconds(contract.id());
	}

	private Table table() {
		return Widgets.all(view.getSite().getShell(), Table.class).stream()
				.filter(t -> t.getItemCount() > 0 && t.getItem(0).getData() != null
						&& t.getItem(0).getData().getClass().getSimpleName().equals("SegmentRow"))
				.findFirst().orElseThrow();
	}

	private @org.eclipse.jdt.annotation.Nullable Object row(Contract contract) {
		try {
			return Arrays.stream(table().getItems()).map(i -> i.getData())
					.filter(d -> org.eclipse.core.runtime.Adapters.adapt(d,
							DiarySegment.class) instanceof DiarySegment s
							&& s.contract().equals(contract.id()))
					.findFirst().orElse(null);
		} catch (java.util.NoSuchElementException notYet) {
			return null;
		}
	}

	private void select(Contract contract) {
		var row = row(contract);
		assertNotNull(row);
		view.getSite().getSelectionProvider().setSelection(new StructuredSelection(row));
	}

	/** Runs a command whose dialog waits for the person, and meets the dialog there. */
	private void run(String command, String title, java.util.function.Consumer<Shell> meet) throws Exception {
		var display = view.getSite().getShell().getDisplay();
		var failure = new AssertionError[1];
		display.timerExec(300, new Runnable() {
			@Override
			public void run() {
				var shell = Widgets.shell(title).orElse(null);
				if (shell == null) {
					display.timerExec(100, this);
					return;
				}
				try {
					meet.accept(shell);
				} catch (AssertionError e) {
					failure[0] = e;
					shell.close();
				}
			}
		});
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
		if (failure[0] != null) {
			throw failure[0];
		}
	}

	private static Button button(Shell shell, int id) {
		return Widgets.all(shell, Button.class).stream()
				.filter(b -> Integer.valueOf(id).equals(b.getData())).findFirst().orElseThrow();
	}

	private static void press(Button button) {
		assertTrue(button.isEnabled(), button.getText());
		button.notifyListeners(SWT.Selection, new Event());
	}

	private static List<Text> typed(Shell shell) {
		return Widgets.all(shell, Text.class).stream().filter(Text::getEditable).toList();
	}

	private static String error(Shell shell) {
		return Widgets.all(shell, Text.class).stream().filter(t -> !t.getEditable()).map(Text::getText).toList()
				.toString();
	}

	private String undoText() {
		var action = view.getViewSite().getActionBars().getGlobalActionHandler(ActionFactory.UNDO.getId());
		assertNotNull(action);
		return action.getText().replace("&", "");
	}

	@Test
	void aMovedSegmentIsTakenBackByEditUndo() throws Exception {
		select(acme);
		run(DaybookIds.MOVE, "Move to Contract", shell -> {
			var combo = Widgets.all(shell, Combo.class).getFirst();
			combo.select(combo.indexOf("Billing – Initech"));
			combo.notifyListeners(SWT.Selection, new Event());
			press(button(shell, IDialogConstants.OK_ID));
		});
		assertEquals(600, seconds(other));
		page.activate(view);
		Waits.until("Undo is offered", () -> undoText().startsWith("Undo Move to Contract"));
		view.getViewSite().getActionBars().getGlobalActionHandler(ActionFactory.UNDO.getId()).run();
		Waits.until("it is undone", () -> seconds(acme) == 600 && seconds(other) == 0);
		var history = PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
		var context = PlatformUI.getWorkbench().getOperationSupport().getUndoContext();
		assertTrue(history.redo(context, new NullProgressMonitor(), null).isOK());
		assertEquals(600, seconds(other));
		assertTrue(history.undo(context, new NullProgressMonitor(), null).isOK());
		assertEquals(0, seconds(other));
	}

	@Test
	void whatTheDiaryRefusesIsSaidWhileItIsEntered() throws Exception {
		select(acme);
		run(DaybookIds.WITHDRAW, "Withdraw Time", shell -> {
			var from = typed(shell).get(0);
			var to = typed(shell).get(1);
			to.setText("noon");
			assertTrue(error(shell).contains("Write a time such as 19:45"), error(shell));
			to.setText(from.getText());
			assertTrue(error(shell).contains("The end must come after the start"), error(shell));
			assertFalse(button(shell, IDialogConstants.OK_ID).isEnabled());
			to.setText(TimeText.of(TimeText.parse(from.getText()).plusMinutes(5)));
			press(button(shell, IDialogConstants.OK_ID));
		});
		assertEquals(300, seconds(acme));
	}

	@Test
	void aSplitGivesTheRestAMemoOfItsOwn() throws Exception {
		select(acme);
		run(DaybookIds.SPLIT, "Split Segment", shell -> {
			Widgets.all(shell, Text.class).stream().filter(Text::getEditable).reduce((a, b) -> b).orElseThrow()
					.setText("Wrote it down");
			press(button(shell, IDialogConstants.OK_ID));
		});
		var segment = diary.today().segments().stream().filter(s -> s.contract().equals(acme.id())).findFirst()
				.orElseThrow();
		assertEquals(List.of("Call", "Wrote it down"), segment.memos().stream().map(Memo::text).toList());
		assertEquals(List.of(300L, 300L), segment.stretches().stream().map(s -> s.segment().seconds()).toList());
	}

	@Test
	void timeEnteredByHandNeedsAReason() throws Exception {
		var before = range;
		run(DaybookIds.MANUAL, "Add Manual Time", shell -> {
			assertFalse(button(shell, IDialogConstants.OK_ID).isEnabled());
			var day = Widgets.all(shell, DateTime.class).getFirst();
			var zone = diary.today().zone();
			set(day, typed(shell).get(0), before.from().minus(Duration.ofDays(1)), zone);
			set(day, typed(shell).get(1), before.to().minus(Duration.ofDays(1)), zone);
			assertTrue(error(shell).contains("needs a reason"), error(shell));
			Widgets.all(shell, Text.class).stream().filter(Text::getEditable).reduce((a, b) -> b).orElseThrow()
					.setText("The IDE was closed");
			press(button(shell, IDialogConstants.OK_ID));
		});
		assertEquals(1200, diary.weekSeconds(acme.id()) + (crossesMonday(before) ? 600 : 0));
	}

	private boolean crossesMonday(Range now) {
		var zone = diary.today().zone();
		return now.from().atZone(zone).getDayOfWeek().getValue() == 1;
	}

	private static void set(DateTime day, Text time, Instant when, ZoneId zone) {
		var local = when.atZone(zone);
		if (local.toLocalTime().toSecondOfDay() > 0) {
			day.setDate(local.getYear(), local.getMonthValue() - 1, local.getDayOfMonth());
		}
		time.setText(TimeText.of(local.toLocalTime()));
		day.notifyListeners(SWT.Selection, new Event());
	}

	@Test
	void unassignedTimeIsToldAndAssignedFromTheInbox() throws Exception {
		Waits.result(service(Attribution.class).startByRules());
		assertEquals(Contract.UNASSIGNED, diary.status().contract().map(Contract::id).orElse(""));
		Waits.until("two seconds are tracked", () -> diary.status().running().toSeconds() >= 2);
		Waits.result(diary.stop());
		Waits.until("the bar is shown", () -> Widgets.all(view.getSite().getShell(), Link.class).stream()
				.anyMatch(l -> l.isVisible() && l.getText().contains("unassigned")));
		run(DaybookIds.INBOX, "Unassigned Time", shell -> {
			var rows = Widgets.all(shell, Table.class).getFirst();
			assertTrue(rows.getItemCount() >= 1);
			var combo = Widgets.all(shell, Combo.class).getFirst();
			combo.select(combo.indexOf("Shop – Acme"));
			combo.notifyListeners(SWT.Selection, new Event());
			rows.selectAll();
			rows.notifyListeners(SWT.Selection, new Event());
			press(Widgets.all(shell, Button.class).stream().filter(b -> b.getText().equals("&Assign")).findFirst()
					.orElseThrow());
			Waits.until("nothing is left", () -> rows.getItemCount() == 0);
			assertTrue(Widgets.all(shell, Link.class).stream().anyMatch(l -> !l.getText().isBlank()));
			shell.close();
		});
		assertEquals(0, diary.unassignedSeconds());
		assertTrue(seconds(acme) > 600);
	}

	@Test
	void timesAreReadAsPeopleWriteThem() {
		var time = java.time.LocalTime.of(19, 45, 30);
		for (var text : List.of("19:45:30", " 19:45:30 ", "7:45:30 pm", "7:45:30\u202fPM", TimeText.of(time))) {
			assertEquals(time, TimeText.parse(text), text);
		}
		assertEquals(time.withSecond(0), TimeText.parse("19:45"));
	}

	@Test
	void nothingSelectedIsSaid() throws Exception {
		view.getSite().getSelectionProvider().setSelection(StructuredSelection.EMPTY);
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(DaybookIds.MOVE, null);
		Waits.until("it is said", () -> Arrays.stream(view.getSite().getShell().getDisplay().getShells())
				.filter(Shell::isVisible).flatMap(s -> Widgets.all(s, org.eclipse.swt.widgets.Label.class).stream())
				.anyMatch(l -> l.getText().startsWith("Select one or more segments")));
	}
}
