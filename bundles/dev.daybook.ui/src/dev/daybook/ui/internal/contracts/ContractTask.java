/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import dev.daybook.core.contract.Contract;
import dev.daybook.ide.ContractBook;

/** What the contract dialog is open for. */
sealed interface ContractTask {

	/** What the dialog begins with. */
	ContractInput input();

	String title();

	/**
	 * What a wanted state means.
	 *
	 * @param wanted
	 *            without a fault
	 * @param day
	 *            first day of new terms, {@code null} for now
	 */
	TermsChange preview(ContractInput wanted, @Nullable LocalDate day);

	/** Saves what the preview found right. */
	CompletableFuture<?> save(ContractInput wanted, @Nullable LocalDate day);

	/** A contract that is not there yet. */
	record Create(ContractBook book, ContractInput begin) implements ContractTask {

		@Override
		public ContractInput input() {
			return begin;
		}

		@Override
		public String title() {
			return Messages.Dialog_New;
		}

		@Override
		public TermsChange preview(ContractInput wanted, @Nullable LocalDate day) {
			return new TermsChange(null, "");
		}

		@Override
		public CompletableFuture<?> save(ContractInput wanted, @Nullable LocalDate day) {
			return book.create(wanted.client(), wanted.title(), wanted.terms(Instant.EPOCH));
		}
	}

	/** One that was made here. */
	record Change(ContractBook book, Contract contract) implements ContractTask {

		@Override
		public ContractInput input() {
			return ContractInput.of(contract);
		}

		@Override
		public String title() {
			return NLS.bind(Messages.Dialog_Edit, contract.title());
		}

		@Override
		public TermsChange preview(ContractInput wanted, @Nullable LocalDate day) {
			return TermsChange.of(contract, wanted, day, now());
		}

		@Override
		public CompletableFuture<?> save(ContractInput wanted, @Nullable LocalDate day) {
			var sameTerms = wanted.named(input()).equals(input());
			return book.change(contract.id(), wanted.client(), wanted.title(),
					sameTerms ? null : wanted.terms(TermsChange.start(wanted, day, now())));
		}

		private static Instant now() {
			return Instant.now().truncatedTo(ChronoUnit.SECONDS);
		}
	}

	/** One whose terms are the client's. */
	record Read(Contract contract) implements ContractTask {

		@Override
		public ContractInput input() {
			return ContractInput.of(contract);
		}

		@Override
		public String title() {
			return NLS.bind(Messages.Dialog_Read, contract.title());
		}

		@Override
		public TermsChange preview(ContractInput wanted, @Nullable LocalDate day) {
			return new TermsChange(null, Messages.Dialog_Received);
		}

		@Override
		public CompletableFuture<?> save(ContractInput wanted, @Nullable LocalDate day) {
			return CompletableFuture.completedFuture(null);
		}
	}
}
