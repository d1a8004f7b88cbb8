/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.bench.ide;

/** One bench, run on the UI thread of a workbench that has come up. */
interface Bench {

	/**
	 * Measures and reports.
	 *
	 * @throws Exception
	 *             whatever goes wrong; the workbench then ends with the stack trace in its log
	 */
	void run(Report report) throws Exception;
}
