/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;

import dev.daybook.core.attribution.Decision;
import dev.daybook.core.attribution.Explanation;
import dev.daybook.core.attribution.Rules;

/**
 * Which contract the work in a file belongs to; an OSGi service. Safe from any thread where nothing else is said; what
 * reads files does it elsewhere and answers by a future. A future that fails carries an exception whose message is a
 * sentence for the person.
 */
public interface Attribution {

	/** What happens when the work moves to a place that belongs to another contract. */
	enum Mode {
		/** Nothing. */
		OFF,
		/** The switch is offered in a notification. */
		OFFER,
		/** The contract is switched. */
		AUTOMATIC
	}

	Mode mode();

	void setMode(Mode mode);

	/**
	 * The person's rules.
	 *
	 * @throws IllegalArgumentException
	 *             with a sentence for the person, if what is stored cannot be read; then no rule is used
	 */
	Rules rules();

	void setRules(Rules rules);

	/** The contract that a project names, empty when none; a project that is closed names none. */
	String projectContract(IProject project);

	/**
	 * Sets the contract that a project names, in the project's own settings.
	 *
	 * @param contract
	 *            identifier, empty for none
	 * @throws IllegalStateException
	 *             with a sentence for the person, if it cannot be saved; then nothing is changed
	 */
	void setProjectContract(IProject project, String contract);

	/** The contract of a file. */
	CompletableFuture<Decision> decide(IResource file);

	/**
	 * Every step of the decision for a file.
	 *
	 * @param rules
	 *            the rules to go by, which need not be the ones that are stored
	 */
	CompletableFuture<Explanation> explain(IResource file, Rules rules);

	/** What is worked on: the active editor's file, or what is selected. UI thread only. */
	Optional<IResource> current();

	/**
	 * Starts tracking by the rules, or goes over to them: the contract of what is worked on, or unassigned time. Done
	 * when the start is saved.
	 */
	CompletableFuture<Void> startByRules();

	/** Whether the rules decide on what is tracked now, until the person chooses or stops. */
	boolean byRules();

	/** Switches to what was offered. Does nothing when the rules do not decide any more. */
	CompletableFuture<Void> accept(Decision offered);

	/** Gets offers; an OSGi service of whoever shows them. */
	@FunctionalInterface
	interface OfferListener {

		/**
		 * Another contract wins in the place that is worked on now. Any thread.
		 *
		 * @param attribution
		 *            whom to tell when the person accepts
		 */
		void offered(Attribution attribution, Decision offer);
	}
}
