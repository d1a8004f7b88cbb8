/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.edit;

import java.util.List;

import dev.daybook.core.erasure.Erasure;
import dev.daybook.core.journal.Draft;

/**
 * What has to be done to take content away.
 *
 * @param erasures
 *            what is erased, by contract; none when there is no such content
 * @param more
 *            what is said again of the time, to be saved with them
 * @param pictures
 *            hashes of pictures that no shot needs any more
 */
public record Erasing(List<Erasure> erasures, List<Draft> more, List<String> pictures) {

	/** What is taken away. */
	public enum What {
		/** Tasks and memos. */
		MEMO,
		/** Shots. */
		SHOT,
		/** All but the seconds, which are private time from then on, or withdrawn where no such time is taken. */
		ALL
	}

	/** Destroys pictures. */
	@FunctionalInterface
	public interface Pictures {

		/**
		 * @throws java.io.IOException
		 *             if the disk refused
		 */
		void erase(String sha256) throws java.io.IOException;
	}

	public Erasing {
		erasures = List.copyOf(erasures);
		more = List.copyOf(more);
		pictures = List.copyOf(pictures);
	}
}
