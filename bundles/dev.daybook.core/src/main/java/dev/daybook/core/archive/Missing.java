/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.archive;

import java.util.Collection;

/** Tells in the summary which pictures are not in the archive, though records name them. */
final class Missing {

	private Missing() {
	}

	/** Empty if none is missing. */
	static String sentence(Collection<String> hashes) {
		return hashes.isEmpty() ? ""
				: "\nPictures that records name and that are not in this archive: " + String.join(", ", hashes) + ".\n";
	}
}
