/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.attribution;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.progress.UIJob;

/** Runs tasks elsewhere, as jobs that nobody sees. */
final class Background {

	/** Family of the jobs, for whoever waits for them. */
	static final Object FAMILY = new Object();

	private Background() {
	}

	/** Runs a task that may read files. */
	static <T> CompletableFuture<T> call(String name, Callable<T> task) {
		var result = new CompletableFuture<T>();
		var job = new Job(name) {
			@Override
			protected IStatus run(@Nullable IProgressMonitor monitor) {
				complete(result, task);
				return Status.OK_STATUS;
			}

			@Override
			public boolean belongsTo(@Nullable Object family) {
				return family == FAMILY;
			}
		};
		job.setSystem(true);
		job.schedule();
		return result;
	}

	/** Runs a task on the UI thread. */
	static <T> CompletableFuture<T> onUi(String name, Callable<T> task) {
		var result = new CompletableFuture<T>();
		var job = new UIJob(name) {
			@Override
			public IStatus runInUIThread(@Nullable IProgressMonitor monitor) {
				complete(result, task);
				return Status.OK_STATUS;
			}

			@Override
			public boolean belongsTo(@Nullable Object family) {
				return family == FAMILY;
			}
		};
		job.setSystem(true);
		job.schedule();
		return result;
	}

	private static <T> void complete(CompletableFuture<T> result, Callable<T> task) {
		try {
			result.complete(task.call());
		} catch (Exception e) {
			result.completeExceptionally(e);
		}
	}
}
