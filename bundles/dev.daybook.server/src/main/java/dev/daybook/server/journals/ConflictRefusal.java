/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.journals;

/** A record is refused because its seconds have another owner; once that is settled it can be taken. */
final class ConflictRefusal extends Refusal {

	private static final long serialVersionUID = 1L;

	private final transient Conflict conflict;

	ConflictRefusal(Conflict conflict) {
		super(conflict.sentence());
		this.conflict = conflict;
	}

	Conflict conflict() {
		return conflict;
	}
}
