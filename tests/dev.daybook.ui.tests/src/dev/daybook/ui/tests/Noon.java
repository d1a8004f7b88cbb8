/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.tests;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.TimeZone;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Tests in a zone in which it is noon, so that today has hours behind it and before it whenever they run. */
public final class Noon implements BeforeAllCallback, AfterAllCallback {

	private final TimeZone before = TimeZone.getDefault();

	@Override
	public void beforeAll(@Nullable ExtensionContext context) {
		var hours = 12 - Instant.now().atOffset(ZoneOffset.UTC).getHour();
		TimeZone.setDefault(TimeZone.getTimeZone(ZoneOffset.ofHours(hours)));
	}

	@Override
	public void afterAll(@Nullable ExtensionContext context) {
		TimeZone.setDefault(before);
	}
}
