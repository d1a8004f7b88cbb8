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
		var text = currentText();
		element.setText(text.label());
		element.setTooltip(text.tooltip());
		var icon = ResourceLocator.imageDescriptorFromBundle(DaybookIds.BUNDLE, text.icon().path());
		if (icon.isPresent()) {
			element.setIcon(icon.get());
		}
	}

	/** What the toolbar item has to show now. */
	static ToolbarText currentText() {
		var diary = Diaries.current();
		return diary.isPresent()
				? ToolbarText.of(diary.get().status(), new DaybookPreferences().showTime())
				: ToolbarText.starting();
	}
}
