/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.journals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jdbi.v3.core.Handle;

import dev.daybook.core.journal.JournalRecord;
import dev.daybook.server.people.Device;

/** What a device's person has to settle, inside one transaction. */
final class Conflicts {

	private final Journals journals;
	private final TimeBook times;
	private final Device device;

	Conflicts(Handle handle, Device device) {
		this.journals = new Journals(handle);
		this.times = new TimeBook(handle, device.person());
		this.device = device;
	}

	/** The records of a journal that wait for their seconds, with who has these now; at most 500. */
	List<Outcome> of(String journal) {
		journals.head(journal, device);
		List<Outcome> outcomes = new ArrayList<>();
		for (var saved : times.waiting(journal)) {
			of(journal, saved).ifPresent(c -> outcomes.add(Outcome.refused(saved, c)));
		}
		return outcomes;
	}

	/** Who has the seconds of a record that waits; empty if it does not. */
	Optional<Conflict> of(String journal, JournalRecord saved) {
		if (!times.isWaiting(journal, saved.envelope().sequence())) {
			return Optional.empty();
		}
		return Optional.of(times.conflict(journal, saved)).filter(c -> !c.overlaps().isEmpty());
	}
}
