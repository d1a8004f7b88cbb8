/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.retention;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dev.daybook.core.retention.DueShots;
import dev.daybook.core.retention.DueShots.Due;
import dev.daybook.ide.Retention;
import dev.daybook.ide.internal.tracking.DiaryService;

/**
 * Looks through the journal in a background job, and erases on the diary thread a few records at a time, so that no
 * tick waits for it. Made when the IDE has been open for a while.
 */
@Component
public final class RetentionService implements Retention {

	private final DiaryService diary;
	/** Before this record there is no picture left. */
	private long from;

	@Activate
	public RetentionService(@Reference DiaryService diary) {
		this.diary = diary;
	}

	@Override
	public CompletableFuture<Integer> eraseDue() {
		var done = new CompletableFuture<Integer>();
		var job = Job.createSystem(Messages.job, (ICoreRunnable) monitor -> {
			try {
				done.complete(erase());
			} catch (IOException | RuntimeException e) {
				// Whoever asked decides; once a day nobody did, and tomorrow it is tried again.
				ILog.of(RetentionService.class).warn(Messages.notErased, e);
				done.completeExceptionally(e);
			}
		});
		job.setPriority(Job.DECORATE);
		job.schedule();
		return done;
	}

	private synchronized int erase() throws IOException {
		var contracts = diary.diary();
		var found = DueShots.find(diary.journal(), from, contracts::contract, System.getProperty("user.name", ""),
				diary.clock().wall());
		var erased = 0;
		for (var due : found.erasures()) {
			erase(due);
			erased += due.erasure().records().size();
		}
		from = found.next();
		if (erased > 0) {
			diary.sync();
		}
		return erased;
	}

	private void erase(Due due) {
		diary.change(recorder -> {
			// The pictures first: what a crash leaves is still named, and tried again.
			for (var picture : due.pictures()) {
				diary.erasePicture(picture);
			}
			recorder.erase(due.erasure());
		}).join();
	}
}
