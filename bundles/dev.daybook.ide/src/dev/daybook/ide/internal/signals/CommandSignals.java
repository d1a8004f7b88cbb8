/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.signals;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import java.util.Set;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.IExecutionListener;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.commands.ICommandService;

import dev.daybook.core.activity.Meter;
import dev.daybook.core.activity.Signal;

/**
 * Counts commands that are executed, and of them those that search in the open file. Of a command only its identifier
 * is looked at, never a parameter; a command that a program executes with nobody there does not count.
 */
// The platform's listener interfaces promise nothing about their parameters.
@NonNullByDefault({ RETURN_TYPE, FIELD })
final class CommandSignals implements Source, IExecutionListener {

	/** Searching in a file runs no query that could be listened to. */
	private static final Set<String> SEARCHES = Set.of("org.eclipse.ui.edit.findReplace",
			"org.eclipse.ui.edit.findNext", "org.eclipse.ui.edit.findPrevious", "org.eclipse.ui.edit.findIncremental",
			"org.eclipse.ui.edit.findIncrementalReverse");

	private final ICommandService commands;
	private final Meter meter;
	private final Presence presence;

	CommandSignals(ICommandService commands, Meter meter, Presence presence) {
		this.commands = commands;
		this.meter = meter;
		this.presence = presence;
	}

	@Override
	public void start() {
		commands.addExecutionListener(this);
	}

	@Override
	public void close() {
		commands.removeExecutionListener(this);
	}

	@Override
	public void preExecute(String commandId, ExecutionEvent event) {
		if (presence.recent()) {
			meter.count(Signal.COMMAND);
			if (SEARCHES.contains(commandId)) {
				meter.count(Signal.SEARCH);
			}
		}
	}

	@Override
	public void notHandled(String commandId, NotHandledException exception) {
		// The key or click that asked for it counts already.
	}

	@Override
	public void postExecuteFailure(String commandId, ExecutionException exception) {
		// Counted when it began.
	}

	@Override
	public void postExecuteSuccess(String commandId, Object returnValue) {
		// Counted when it began.
	}
}
