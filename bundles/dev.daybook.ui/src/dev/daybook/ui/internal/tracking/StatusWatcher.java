/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.tracking;

import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

import dev.daybook.ide.Status;
import dev.daybook.ide.WorkDiary;
import dev.daybook.ide.WorkDiary.Registration;
import dev.daybook.ide.prefs.DaybookPreferences;
import dev.daybook.ui.internal.service.DaybookIds;

/**
 * Repaints the toolbar item when its text changed, which is once a minute at most besides starts and stops, and tells
 * when tracking stopped by itself.
 */
@Component(service = StatusWatcher.class, immediate = true)
public final class StatusWatcher {

	private final WorkDiary diary;
	private final DaybookPreferences preferences = new DaybookPreferences();
	private final Registration changes;
	private final Registration preferenceChanges;
	private final AtomicReference<@Nullable ToolbarText> shown = new AtomicReference<>();
	private final AtomicReference<Status> before;

	@Activate
	public StatusWatcher(@Reference(policyOption = ReferencePolicyOption.GREEDY) WorkDiary diary) {
		this.diary = diary;
		before = new AtomicReference<>(diary.status());
		changes = diary.onChange(this::changed);
		preferenceChanges = preferences.onChange(this::changed);
		changed();
	}

	@Deactivate
	void close() {
		changes.close();
		preferenceChanges.close();
	}

	private void changed() {
		if (!PlatformUI.isWorkbenchRunning()) {
			return;
		}
		var status = diary.status();
		var text = ToolbarText.of(status, preferences.showTime());
		if (!text.equals(shown.getAndSet(text))) {
			PlatformUI.getWorkbench().getDisplay().asyncExec(StatusWatcher::refresh);
		}
		var previous = before.getAndSet(status);
		if (status.idleStop() && !previous.idleStop()) {
			IdleNotice.show(PlatformUI.getWorkbench().getDisplay(), diary);
		}
	}

	private static void refresh() {
		if (!PlatformUI.isWorkbenchRunning()) {
			return;
		}
		var commands = PlatformUI.getWorkbench().getService(ICommandService.class);
		if (commands != null) {
			commands.refreshElements(DaybookIds.TOGGLE, null);
		}
	}
}
