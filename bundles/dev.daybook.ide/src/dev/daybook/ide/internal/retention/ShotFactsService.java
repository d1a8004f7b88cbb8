/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.retention;

import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dev.daybook.ide.ShotFacts;
import dev.daybook.ide.internal.tracking.DiaryService;

/** Tells what the sync has heard. Made when a picture is first looked at. */
@Component
public final class ShotFactsService implements ShotFacts {

	private final DiaryService diary;

	@Activate
	public ShotFactsService(@Reference DiaryService diary) {
		this.diary = diary;
	}

	@Override
	public List<Look> looks(String sha256) {
		return diary.looks(sha256).stream().map(l -> new Look(l.viewer(), l.at())).toList();
	}

	@Override
	public boolean isHeard() {
		return diary.status().sync().lastSuccess() != null;
	}
}
