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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.junit.JUnitCore;
import org.eclipse.jdt.junit.TestRunListener;
import org.eclipse.jdt.junit.model.ITestCaseElement;
import org.eclipse.jdt.junit.model.ITestElement;
import org.eclipse.jdt.junit.model.ITestRunSession;

import dev.daybook.core.activity.Meter;
import dev.daybook.core.activity.Signal;

/**
 * Counts test sessions of JDT's JUnit, and the tests that passed and failed in them; no name of a test is looked at.
 * Facts: a runner that tests after every change needs nobody. Loaded only where that plug-in is, see
 * {@link WhenActive}. Any thread.
 */
// The platform's listener classes promise nothing about their parameters.
@NonNullByDefault({ RETURN_TYPE, FIELD })
final class TestSignals extends TestRunListener implements Source {

	private final Meter meter;

	TestSignals(Meter meter) {
		this.meter = meter;
	}

	@Override
	public void start() {
		JUnitCore.addTestRunListener(this);
	}

	@Override
	public void close() {
		JUnitCore.removeTestRunListener(this);
	}

	@Override
	public void testCaseFinished(ITestCaseElement test) {
		var result = test.getTestResult(false);
		if (result == ITestElement.Result.OK) {
			meter.count(Signal.TEST_PASSED);
		} else if (result == ITestElement.Result.FAILURE || result == ITestElement.Result.ERROR) {
			meter.count(Signal.TEST_FAILED);
		}
	}

	@Override
	public void sessionFinished(ITestRunSession session) {
		meter.count(Signal.TEST);
	}
}
