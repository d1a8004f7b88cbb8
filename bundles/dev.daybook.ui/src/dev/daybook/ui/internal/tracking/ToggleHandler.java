/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.tracking;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;

import dev.daybook.ide.prefs.DaybookPreferences;
import dev.daybook.ui.internal.service.DaybookIds;
import dev.daybook.ui.internal.service.Diaries;
import dev.daybook.ui.internal.service.Outcome;

/** Starts or stops tracking, and keeps the toolbar item's text and icon. */
public final class ToggleHandler extends AbstractHandler implements IElementUpdater {

	private static volatile ToolbarText noted = ToolbarText.starting();

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) {
		var shell = HandlerUtil.getActiveShell(event);
		var diary = Outcome.diaryOrReason(shell);
		if (diary != null) {
			Tracking.toggle(diary, shell);
		}
		return null;
	}

	@Override
	public void updateElement(@Nullable UIElement element, @Nullable Map parameters) {
		if (element == null) {
			return;
		}
		var text = noted;
		element.setText(text.label());
		element.setTooltip(text.tooltip());
		var icon = ResourceLocator.imageDescriptorFromBundle(DaybookIds.BUNDLE, text.icon().path());
		if (icon.isPresent()) {
			element.setIcon(icon.get());
		}
	}

	/**
	 * Notes what the diary says now, for one caller at a time. The item shows what was noted and never what the diary
	 * says when it is refreshed: that may be newer, and be over again before it could be noted, and would then stay.
	 *
	 * @return whether it is something new, and the item has to be refreshed
	 */
	static boolean note() {
		var diary = Diaries.current();
		var text = diary.isPresent()
				? ToolbarText.of(diary.get().status(), new DaybookPreferences().showTime())
				: ToolbarText.starting();
		var changed = !text.equals(noted);
		noted = text;
		return changed;
	}
}
