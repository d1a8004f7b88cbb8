/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.privacy;

import java.util.concurrent.CompletableFuture;

import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

import dev.daybook.ide.PrivateMode;
import dev.daybook.ide.WorkDiary.Registration;
import dev.daybook.ide.internal.signals.UiTurn;
import dev.daybook.ide.internal.tracking.DiaryService;
import dev.daybook.ide.prefs.DaybookPreferences;
import dev.daybook.ide.prefs.PrivacyPreferences;

/**
 * Turns private mode on and off, as the person asks for it and by what the person has listed. Made when tracking first
 * begins, or somebody first asks for private mode.
 */
@Component(service = PrivateMode.class)
public final class PrivateModeService implements PrivateMode {

	private final DiaryService diary;
	private final PrivacyPreferences preferences = new PrivacyPreferences();
	private final ActivePart part;
	private final Registration preferenceChanges;
	/** Whether the person asked for it. */
	private boolean asked;
	/** The listed part or project that is worked in, empty when there is none. */
	private String cause = "";

	@Activate
	public PrivateModeService(@Reference DiaryService diary) {
		this.diary = diary;
		// What was on when the IDE ended is on still.
		asked = diary.isPrivate();
		part = new ActivePart(preferences, this::entered);
		preferenceChanges = new DaybookPreferences().onChange(() -> UiTurn.ask(part::look));
		UiTurn.ask(part::open);
	}

	@Deactivate
	void close() {
		preferenceChanges.close();
		UiTurn.ask(part::close);
	}

	@Override
	public boolean isOn() {
		return diary.isPrivate();
	}

	@Override
	public synchronized CompletableFuture<Void> toggle() {
		if (diary.isPrivate() && !asked && !cause.isEmpty()) {
			return CompletableFuture.failedFuture(new IllegalStateException(NLS.bind(Messages.keptOn, cause)));
		}
		asked = !diary.isPrivate();
		return apply();
	}

	/** What is worked in now. */
	private synchronized void entered(String listed) {
		if (!listed.equals(cause)) {
			cause = listed;
			if (diary.isPrivate() != (asked || !cause.isEmpty())) {
				apply();
			}
		}
	}

	private CompletableFuture<Void> apply() {
		var on = asked || !cause.isEmpty();
		return diary.change(recorder -> {
			if (on) {
				recorder.beginPrivate();
			} else {
				recorder.endPrivate();
			}
		});
	}
}
