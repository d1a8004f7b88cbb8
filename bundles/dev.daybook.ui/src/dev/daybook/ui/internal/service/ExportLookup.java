/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.service;

import java.util.Optional;

import dev.daybook.ide.DiaryExport;

/** The way to exporting the diary. */
public final class ExportLookup {

	private ExportLookup() {
	}

	/** The service, empty while Daybook is still starting. Never given back, as with {@link Diaries#current()}. */
	public static Optional<DiaryExport> current() {
		var context = Diaries.context();
		return Optional.ofNullable(context.getServiceReference(DiaryExport.class)).map(context::getService);
	}
}
