/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.contracts;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dev.daybook.core.contract.Contract;
import dev.daybook.core.contract.ContractEdit;
import dev.daybook.core.contract.Terms;
import dev.daybook.core.tracker.Recorder;
import dev.daybook.ide.ContractBook;
import dev.daybook.ide.internal.tracking.DiaryService;

/** Contracts in the diary. Made when somebody first asks for it. */
@Component
public final class ContractBookService implements ContractBook {

	private final DiaryService diary;

	@Activate
	public ContractBookService(@Reference DiaryService diary) {
		this.diary = diary;
	}

	@Override
	public List<Contract> contracts() {
		return diary.diary().contracts();
	}

	@Override
	public CompletableFuture<Contract> create(String client, String title, Terms terms) {
		try {
			var made = ContractEdit.create(Contract.LOCAL + UUID.randomUUID(), client, title, terms.startingAt(now()));
			return save(recorder -> recorder.edit(made)).thenApply(done -> made);
		} catch (IllegalArgumentException e) {
			return CompletableFuture.failedFuture(e);
		}
	}

	@Override
	public CompletableFuture<Void> change(String contract, String client, String title, @Nullable Terms terms) {
		return edit(contract, known -> {
			var renamed = ContractEdit.rename(known, client, title);
			return terms == null ? renamed : change(renamed, terms, now());
		});
	}

	private static Contract change(Contract contract, Terms wanted, Instant now) {
		return ContractEdit.change(contract, wanted.from().isBefore(now) ? wanted.startingAt(now) : wanted, now);
	}

	@Override
	public CompletableFuture<Void> end(String contract, @Nullable Instant until) {
		return edit(contract, known -> ContractEdit.end(known, until));
	}

	@Override
	public CompletableFuture<Void> archive(String contract, boolean archived) {
		return edit(contract, known -> known.archived(archived));
	}

	@Override
	public CompletableFuture<Void> delete(String contract) {
		return save(recorder -> recorder.delete(contract));
	}

	private CompletableFuture<Void> edit(String contract, UnaryOperator<Contract> change) {
		return save(recorder -> {
			var known = recorder.known(contract);
			var changed = change.apply(known);
			if (!changed.equals(known)) {
				recorder.edit(changed);
			}
		});
	}

	private CompletableFuture<Void> save(DiaryService.Change change) {
		return diary.change(recorder -> {
			change.apply(recorder);
			requireSaved(recorder);
		});
	}

	private static void requireSaved(Recorder recorder) throws IOException {
		if (!recorder.problem().isEmpty()) {
			throw new IOException(recorder.problem());
		}
	}

	/** Time is counted in whole seconds, and so terms begin with one. */
	private Instant now() {
		return diary.clock().wall().truncatedTo(ChronoUnit.SECONDS);
	}
}
