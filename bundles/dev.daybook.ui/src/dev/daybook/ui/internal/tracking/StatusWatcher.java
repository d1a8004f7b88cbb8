/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.tracking;

import java.time.Instant;
import java.util.Optional;

import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventHandler;
import org.osgi.service.event.propertytypes.EventTopics;

import dev.daybook.core.away.Away;
import dev.daybook.core.contract.Contract;
import dev.daybook.ide.Status;
import dev.daybook.ide.WorkDiary;
import dev.daybook.ide.WorkDiary.Registration;
import dev.daybook.ide.prefs.DaybookPreferences;
import dev.daybook.ui.internal.service.DaybookIds;
import dev.daybook.ui.internal.service.Diaries;
import dev.daybook.ui.internal.service.DiaryLink;

/**
 * Repaints the toolbar item when its text changed, which is once a minute at most besides starts and stops, and tells
 * when tracking stopped by itself. From the workbench's start to its end.
 */
@Component
@EventTopics({ UIEvents.UILifeCycle.APP_STARTUP_COMPLETE, UIEvents.UILifeCycle.APP_SHUTDOWN_STARTED })
public final class StatusWatcher implements EventHandler {

	private boolean idle;
	private Optional<Away> asked = Optional.empty();
	/** Made for the first contract with a limit or an end. */
	private @Nullable LimitWatch limits;
	/** One for both who tell of changes, as every class that is loaded at the start counts. */
	private final Runnable onChange = this::changed;
	private final DiaryLink link = new DiaryLink(onChange);
	private @Nullable Registration preferenceChanges;

	@Override
	public synchronized void handleEvent(@Nullable Event event) {
		if (event == null || !UIEvents.UILifeCycle.APP_STARTUP_COMPLETE.equals(event.getTopic())) {
			close();
		} else if (preferenceChanges == null) {
			preferenceChanges = new DaybookPreferences().onChange(onChange);
			link.open();
		}
	}

	@Deactivate
	synchronized void close() {
		var changes = preferenceChanges;
		if (changes != null) {
			preferenceChanges = null;
			changes.close();
			link.close();
		}
	}

	/**
	 * Any thread, one at a time: a slow caller that read an old text and noted it after a newer one would leave the
	 * item on that newer text for good.
	 */
	private synchronized void changed() {
		if (!PlatformUI.isWorkbenchRunning()) {
			return;
		}
		if (ToggleHandler.note()) {
			PlatformUI.getWorkbench().getDisplay().asyncExec(StatusWatcher::refresh);
		}
		var diary = Diaries.current();
		if (diary.isPresent()) {
			tell(diary.get());
		}
	}

	private void tell(WorkDiary diary) {
		tellIdleStop(diary, diary.status());
		tellReturn(diary);
		tellLimit(diary, diary.status());
	}

	private void tellLimit(WorkDiary diary, Status status) {
		var watch = limits;
		if (watch == null && status.tracking() && isLimited(status.contract().get())) {
			watch = new LimitWatch();
			limits = watch;
		}
		if (watch != null) {
			watch.look(diary, Instant.now())
					.ifPresent(s -> LimitNotice.show(PlatformUI.getWorkbench().getDisplay(), s));
		}
	}

	private static boolean isLimited(Contract contract) {
		return contract.until() != null || contract.terms().stream().anyMatch(t -> t.weeklyLimit() != null);
	}

	/** Once for each absence. */
	private void tellReturn(WorkDiary diary) {
		var questions = diary.questions();
		if (questions.isEmpty() || !diary.status().tracking()) {
			return;
		}
		var newest = Optional.of(questions.getLast());
		if (!newest.equals(asked)) {
			asked = newest;
			AwayNotice.show(PlatformUI.getWorkbench().getDisplay(), newest.get());
		}
	}

	private void tellIdleStop(WorkDiary diary, Status status) {
		var stoppedNow = status.idleStop() && !idle;
		idle = status.idleStop();
		if (stoppedNow) {
			IdleNotice.show(PlatformUI.getWorkbench().getDisplay(), diary);
		}
	}

	private static void refresh() {
		if (PlatformUI.isWorkbenchRunning()) {
			var workbench = PlatformUI.getWorkbench();
			workbench.getService(ICommandService.class).refreshElements(DaybookIds.TOGGLE, null);
			workbench.getService(ICommandService.class).refreshElements(DaybookIds.PRIVATE, null);
			for (var window : workbench.getWorkbenchWindows()) {
				ToolbarFit.fit(window);
			}
		}
	}
}
