/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.elsewhere;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

import dev.daybook.ide.TrackHere;
import dev.daybook.ui.internal.service.Diaries;
import dev.daybook.ui.internal.service.Outcome;

/** Asks the IDE that keeps the diary to let this one track. */
public final class TrackHereHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) {
		trackHere(HandlerUtil.getActiveShell(event));
		return null;
	}

	static void trackHere(@Nullable Shell shell) {
		Diaries.service(TrackHere.class).ifPresentOrElse(service -> Outcome.report(service.trackHere(), shell),
				() -> Outcome.noDiary(shell));
	}
}
