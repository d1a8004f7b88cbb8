/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.tracking;

import java.util.concurrent.CompletableFuture;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dev.daybook.ide.DeviceKey;

/** Replaces the key of this IDE's diary. Made when somebody first asks for it. */
@Component
public final class DeviceKeyService implements DeviceKey {

	private final DiaryService diary;

	@Activate
	public DeviceKeyService(@Reference DiaryService diary) {
		this.diary = diary;
	}

	@Override
	public CompletableFuture<Void> replace() {
		return diary.replaceKey();
	}
}
