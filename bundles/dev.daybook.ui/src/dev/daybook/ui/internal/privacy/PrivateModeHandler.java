/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.privacy;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;

import dev.daybook.ide.PrivateMode;
import dev.daybook.ui.internal.service.Diaries;
import dev.daybook.ui.internal.service.Outcome;

/** Turns private mode on or off. */
public final class PrivateModeHandler extends AbstractHandler implements IElementUpdater {

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) {
		var shell = HandlerUtil.getActiveShell(event);
		var mode = Diaries.serviceOrReason(PrivateMode.class, shell);
		if (mode != null) {
			Outcome.report(mode.toggle(), shell);
		}
		return null;
	}

	/** What the button does now. */
	@Override
	public void updateElement(@Nullable UIElement element, @Nullable Map parameters) {
		if (element != null) {
			var diary = Diaries.current();
			var on = diary.isPresent() && diary.get().status().isPrivate();
			element.setTooltip(on ? ModeMessages.Mode_On : ModeMessages.Mode_Off);
		}
	}
}
