/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.service;

import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;

import dev.daybook.ide.WorkDiary;
import dev.daybook.ide.WorkDiary.Registration;

/**
 * Tells about every change of the diary, and about the diary service coming and going, for as long as it is open. A
 * view can be older than the service: the workbench restores its parts before Daybook has started.
 */
public final class DiaryLink implements ServiceTrackerCustomizer<WorkDiary, Registration>, AutoCloseable {

	private final Runnable changed;
	private final ServiceTracker<WorkDiary, Registration> tracker;

	/**
	 * @param changed
	 *            called on any thread, often; must return at once
	 */
	public DiaryLink(Runnable changed) {
		this.changed = changed;
		tracker = new ServiceTracker<>(Diaries.context(), WorkDiary.class, this);
	}

	/** Begins to tell; the caller gets the first call from here when the diary is there already. */
	public void open() {
		tracker.open();
	}

	@Override
	public void close() {
		tracker.close();
	}

	@Override
	public @Nullable Registration addingService(@Nullable ServiceReference<WorkDiary> reference) {
		var diary = Diaries.context().getService(reference);
		if (diary == null) {
			return null;
		}
		var registration = diary.onChange(changed);
		changed.run();
		return registration;
	}

	@Override
	public void modifiedService(@Nullable ServiceReference<WorkDiary> reference,
			@Nullable Registration registration) {
		changed.run();
	}

	@Override
	public void removedService(@Nullable ServiceReference<WorkDiary> reference, @Nullable Registration registration) {
		if (registration != null) {
			registration.close();
		}
		changed.run();
	}
}
