/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.review;

import java.util.List;

/** Why somebody withholds a shot: what is offered; any other words do as well. */
final class Reasons {

	private Reasons() {
	}

	static List<String> offered() {
		return List.of(Messages.Reason_Personal, Messages.Reason_Message, Messages.Reason_Secret,
				Messages.Reason_Other);
	}
}
