/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.testing.ui;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Fails a test that leaves an error in the workbench's log. A test that wants an error takes it with {@link #take()}.
 * Used as a field: {@code @RegisterExtension final NoErrorLogged log = new NoErrorLogged();}
 */
// Neither JUnit's nor the platform's interfaces promise anything about their parameters.
@NonNullByDefault({})
public final class NoErrorLogged implements BeforeEachCallback, AfterEachCallback, ILogListener {

	private final List<IStatus> errors = new CopyOnWriteArrayList<>();
	private final DialogLimit dialogs = new DialogLimit();

	@Override
	public void beforeEach(ExtensionContext context) {
		errors.clear();
		Platform.addLogListener(this);
		dialogs.begin();
	}

	@Override
	public void afterEach(ExtensionContext context) {
		Platform.removeLogListener(this);
		dialogs.end();
		if (!errors.isEmpty()) {
			var failure = new AssertionError(errors.size() + " errors were logged: " + take());
			throw failure;
		}
	}

	@Override
	public void logging(IStatus status, String plugin) {
		if (status.matches(IStatus.ERROR)) {
			errors.add(status);
		}
	}

	/** The errors logged so far, which then are forgotten. */
	public List<IStatus> take() {
		var taken = List.copyOf(errors);
		errors.clear();
		return taken;
	}
}
