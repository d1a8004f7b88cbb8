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
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.eclipse.jdt.annotation.Nullable;

import dev.daybook.core.contract.Contract;
import dev.daybook.core.contract.ContractEdit;
import dev.daybook.core.contract.Terms;
import dev.daybook.ide.ContractBook;

/** The contracts of a fake diary, changed by the real rules. */
public final class FakeContractBook implements ContractBook {

	private final FakeWorkDiary diary;
	/** What the next change fails with. */
	public volatile @Nullable RuntimeException failure;

	FakeContractBook(FakeWorkDiary diary) {
		this.diary = diary;
	}

	@Override
	public List<Contract> contracts() {
		return diary.contracts();
	}

	@Override
	public CompletableFuture<Contract> create(String client, String title, Terms terms) {
		return act(() -> {
			var made = ContractEdit.create("made-" + diary.contracts.size(), client, title, terms.startingAt(now()));
			diary.contracts.add(made);
			return made;
		});
	}

	@Override
	public CompletableFuture<Void> change(String contract, String client, String title, @Nullable Terms terms) {
		return edit(contract, c -> {
			var renamed = ContractEdit.rename(c, client, title);
			var now = now();
			return terms == null ? renamed
					: ContractEdit.change(renamed, terms.from().isBefore(now) ? terms.startingAt(now) : terms, now);
		});
	}

	@Override
	public CompletableFuture<Void> end(String contract, @Nullable Instant until) {
		return edit(contract, c -> ContractEdit.end(c, until));
	}

	@Override
	public CompletableFuture<Void> archive(String contract, boolean archived) {
		return edit(contract, c -> c.archived(archived));
	}

	@Override
	public CompletableFuture<Void> delete(String contract) {
		return act(() -> {
			diary.contracts.removeIf(c -> c.id().equals(contract));
			return null;
		});
	}

	private CompletableFuture<Void> edit(String contract, UnaryOperator<Contract> change) {
		return act(() -> {
			diary.contracts.replaceAll(c -> c.id().equals(contract) ? change.apply(c) : c);
			return null;
		});
	}

	private <T> CompletableFuture<T> act(Supplier<@Nullable T> change) {
		var problem = failure;
		if (problem != null) {
			failure = null;
			return CompletableFuture.failedFuture(problem);
		}
		try {
			var result = change.get();
			diary.changed();
			return CompletableFuture.completedFuture(result);
		} catch (RuntimeException e) {
			return CompletableFuture.failedFuture(e);
		}
	}

	private static Instant now() {
		return Instant.now().truncatedTo(ChronoUnit.SECONDS);
	}
}
