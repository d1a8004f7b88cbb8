/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.preview;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dev.daybook.core.contract.Contract;
import dev.daybook.core.segment.Shot;
import dev.daybook.core.tracker.Recorder;
import dev.daybook.ide.ClientView;
import dev.daybook.ide.internal.tracking.DiaryService;
import dev.daybook.sync.server.ServerException;

/** Asks the review server for its page, and puts the pictures into it here. */
@Component
public final class ClientViewService implements ClientView {

	private final DiaryService diary;

	@Activate
	public ClientViewService(@Reference DiaryService diary) {
		this.diary = diary;
	}

	@Override
	public CompletableFuture<String> page(String contract, Instant slot) {
		if (Contract.staysHere(contract)) {
			return CompletableFuture.failedFuture(new IllegalStateException(Messages.nobody));
		}
		// The client will see the open segment too, as far as it goes.
		return diary.change(Recorder::cut).thenCompose(saved -> inBackground(contract, slot));
	}

	/** The network is slow, and the diary's thread has its ticks. */
	private CompletableFuture<String> inBackground(String contract, Instant slot) {
		var result = new CompletableFuture<String>();
		Job.createSystem(Messages.job, (ICoreRunnable) monitor -> {
			try {
				result.complete(ask(contract, slot));
			} catch (ServerException | IllegalStateException e) {
				result.completeExceptionally(e);
			} catch (IOException e) {
				result.completeExceptionally(new IOException(NLS.bind(Messages.notRead, e.getMessage()), e));
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				result.completeExceptionally(new IllegalStateException(Messages.stopped, e));
			}
		}).schedule();
		return result;
	}

	private String ask(String contract, Instant slot) throws ServerException, IOException, InterruptedException {
		return WholePage.of(diary.preview(contract, slot, shots(contract, slot)), diary::shot);
	}

	/** Of the contract's day. */
	private List<String> shots(String contract, Instant slot) {
		var zone = diary.diary().contract(contract).map(c -> c.termsAt(slot).zone()).orElse(ZoneId.systemDefault());
		return diary.diary().day(LocalDate.ofInstant(slot, zone), zone).segments().stream()
				.filter(s -> s.contract().equals(contract)).flatMap(s -> s.shots().stream())
				.filter(s -> s.state() == Shot.State.TAKEN).map(Shot::sha256).distinct().toList();
	}
}
