/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.journal;

import java.io.IOException;

/**
 * The right to write a journal, which another process may take away at any moment: also from a process that stands
 * still in the middle of writing, and that goes on later. For the journal's thread.
 */
public interface Tenure {

	/** Of a journal that the system's lock alone guards. */
	Tenure LOCKED = new Tenure() {
		@Override
		public void check() {
			// Nobody can take the lock away.
		}

		@Override
		public boolean contested() {
			return false;
		}
	};

	/**
	 * Asked right before and right after each write. What was written counts only when this returns afterwards: then
	 * whoever takes over later has read it.
	 *
	 * @throws JournalBusyException
	 *             if another has taken over
	 * @throws IOException
	 *             if that cannot be told
	 */
	void check() throws IOException;

	/**
	 * Whether the writer before may still be there and write, so that nothing can be built on the files it has open.
	 */
	boolean contested();
}
