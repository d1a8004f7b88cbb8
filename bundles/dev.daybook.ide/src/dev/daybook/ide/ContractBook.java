/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.Nullable;

import dev.daybook.core.contract.Contract;
import dev.daybook.core.contract.Terms;

/**
 * The person's contracts: those made here, and those received from a review server, whose terms are the client's to
 * change; an OSGi service. Safe from any thread, never blocks on disk or network. A future is done when the change is
 * saved; one that fails carries an exception whose message is a sentence for the person, and then nothing was changed.
 */
public interface ContractBook {

	/** All contracts in the order in which they became known, archived ones too. */
	List<Contract> contracts();

	/**
	 * Makes a contract.
	 *
	 * @param terms
	 *            hold from now on, whatever their start
	 * @return the contract with its identifier
	 */
	CompletableFuture<Contract> create(String client, String title, Terms terms);

	/**
	 * Changes a contract that was made here.
	 *
	 * @param terms
	 *            new terms, {@code null} to keep those that hold; a start that has passed means now. A cut of the
	 *            weekly limit holds from the next Monday
	 */
	CompletableFuture<Void> change(String contract, String client, String title, @Nullable Terms terms);

	/**
	 * Sets or takes away the end of a contract that was made here.
	 *
	 * @param until
	 *            first instant after it (UTC), {@code null} for none; not before time that was tracked
	 */
	CompletableFuture<Void> end(String contract, @Nullable Instant until);

	/** Puts any contract away, or takes it out again. Fails while it is tracked. */
	CompletableFuture<Void> archive(String contract, boolean archived);

	/** Deletes a contract that was made here and that nothing in the diary belongs to. */
	CompletableFuture<Void> delete(String contract);
}
