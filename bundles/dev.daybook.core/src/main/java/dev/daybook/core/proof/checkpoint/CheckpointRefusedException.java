/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.proof.checkpoint;

import java.io.IOException;

/** What stands on the disk is not what was written, so no checkpoint was signed over it. The message is a sentence. */
public class CheckpointRefusedException extends IOException {

	private static final long serialVersionUID = 1L;

	public CheckpointRefusedException(String why) {
		super("The diary was not signed: " + why + " What was signed before still verifies, and Daybook goes on "
				+ "saving. Check the disk, and restart the IDE: the diary is then checked and mended, and what was damaged is kept.");
	}

	public CheckpointRefusedException(String why, Throwable cause) {
		this(why);
		initCause(cause);
	}
}
