/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.proof.verify;

import java.util.List;

import dev.daybook.core.proof.note.Checkpoint;
import dev.daybook.core.proof.note.VerifierKey;

/**
 * What a verifier knows from elsewhere than from the journal.
 *
 * @param servers
 *            keys of review servers, for countersignatures
 * @param remembered
 *            checkpoints that were seen before; the journal has to go on from each
 */
public record Trust(List<VerifierKey> servers, List<Checkpoint> remembered) {

	/** Knows nothing: the journal is checked against itself. */
	public static final Trust NONE = new Trust(List.of(), List.of());

	public Trust {
		servers = List.copyOf(servers);
		remembered = List.copyOf(remembered);
	}
}
