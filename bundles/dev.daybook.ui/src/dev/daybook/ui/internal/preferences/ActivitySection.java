/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.preferences;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TabFolder;

import dev.daybook.ide.prefs.DaybookPreferences;

/** What counts as activity, when its absence ends the time, and what the level is now. */
final class ActivitySection implements Section {

	private static final int COLUMNS = 3;

	private final WholeNumber idle;
	private final Map<SignalGroup, Button> kinds = new EnumMap<>(SignalGroup.class);

	ActivitySection(TabFolder folder, Runnable changed) {
		var own = new DaybookPreferences();
		var form = new Form(folder, Messages.Activity_Tab, changed);
		form.label(Messages.Activity_Level, 2);
		LiveLevel.create(form.body());
		form.note(Messages.Activity_LevelNote);
		var longest = own.idleAtMost();
		var minutes = longest.toDays() > 0 ? DaybookPreferences.DEFAULT_IDLE_MINUTES : (int) longest.toMinutes();
		idle = new WholeNumber(form.number(Messages.Activity_Idle, minutes, Messages.Activity_IdleNote),
				DaybookPreferences.MAX_IDLE_MINUTES, Messages.Activity_IdleFault);
		form.label(Messages.Activity_Kinds, 2);
		var table = new Composite(form.body(), SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(COLUMNS).applyTo(table);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(table);
		for (var group : SignalGroup.values()) {
			kinds.put(group, form.check(table, group.label(), group.isCounted(own.notCounted())));
		}
		form.note(Messages.Activity_KindsNote);
		form.done();
	}

	@Override
	public @Nullable String fault() {
		return idle.fault();
	}

	@Override
	public void save() {
		var not = kinds.entrySet().stream().filter(kind -> !kind.getValue().getSelection())
				.map(kind -> kind.getKey().names()).collect(Collectors.joining("\n"));
		Stored.put(DaybookPreferences.IDLE_MINUTES, idle.value(), DaybookPreferences.DEFAULT_IDLE_MINUTES);
		Stored.put(DaybookPreferences.NOT_COUNTED, not, "");
		Stored.flush();
	}

	@Override
	public void defaults() {
		idle.set(DaybookPreferences.DEFAULT_IDLE_MINUTES);
		kinds.values().forEach(check -> check.setSelection(true));
	}
}
