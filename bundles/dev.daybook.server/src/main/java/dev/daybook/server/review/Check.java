/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.review;

import java.util.List;

/**
 * What the browser needs to know, besides the page, to check the diary.
 *
 * @param contract
 *            identifier of the contract
 * @param keys
 *            public keys with which this server countersigns or did, as signed notes write them
 */
public record Check(String contract, List<String> keys) {

	public Check {
		keys = List.copyOf(keys);
	}

	/** The keys with spaces between; none has a space in it. */
	public String keyList() {
		return String.join(" ", keys);
	}
}
