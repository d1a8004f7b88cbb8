/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.diary;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;

import dev.daybook.ui.internal.service.Diaries;

/** Reads the diary off the UI thread, at most once a second, and hands it over only when something looks different. */
final class DiaryRefresh extends Job {

	static final Object FAMILY = new Object();
	static final long PERIOD_MILLIS = 1_000;

	private final DiaryPresenter presenter = new DiaryPresenter(Clock.systemUTC());
	private final Display display;
	private final Consumer<Optional<DiaryModel>> show;
	private volatile long lastNanos;
	private volatile boolean ranBefore;
	private @Nullable Optional<DiaryModel> shown;
	private @Nullable DiaryModel last;
	/** Why the diary could not be read the last time, empty when it could. */
	private String unreadable = "";

	/**
	 * @param show
	 *            called on the UI thread; empty when there is no diary
	 */
	DiaryRefresh(Display display, Consumer<Optional<DiaryModel>> show) {
		super(ViewMessages.Refresh_Job);
		this.display = display;
		this.show = show;
		setSystem(true);
	}

	/** Asks for a look at the diary soon. Any thread, returns at once. */
	void request() {
		var since = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - lastNanos);
		schedule(ranBefore ? Math.max(0, PERIOD_MILLIS - since) : 0);
	}

	@Override
	protected IStatus run(@Nullable IProgressMonitor monitor) {
		lastNanos = System.nanoTime();
		ranBefore = true;
		var model = model();
		if (!Objects.equals(shown, model) && !display.isDisposed()) {
			shown = model;
			display.asyncExec(() -> show.accept(model));
		}
		return Status.OK_STATUS;
	}

	private Optional<DiaryModel> model() {
		var diary = Diaries.current();
		if (diary.isEmpty()) {
			return Optional.empty();
		}
		try {
			last = presenter.model(diary.get());
			unreadable = "";
			return Optional.of(last);
		} catch (UncheckedIOException e) {
			var reason = String.valueOf(e.getMessage());
			if (!reason.equals(unreadable)) {
				unreadable = reason;
				ILog.of(DiaryRefresh.class).warn("The diary could not be read.", e);
			}
			return Optional.of(presenter.unreadable(diary.get(), reason, last));
		}
	}

	@Override
	public boolean belongsTo(@Nullable Object family) {
		return family == FAMILY;
	}
}
