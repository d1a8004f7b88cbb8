/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.edit;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.daybook.core.correction.Correction;
import dev.daybook.core.correction.Effect.Withdrawn;
import dev.daybook.core.correction.Mark;
import dev.daybook.core.diary.Diary;
import dev.daybook.core.diary.Stretch;
import dev.daybook.core.erasure.Erasure;
import dev.daybook.core.erasure.Erasure.Erased;
import dev.daybook.core.erasure.Withholding;
import dev.daybook.core.journal.Draft;
import dev.daybook.core.journal.JournalReader;
import dev.daybook.core.journal.JournalRecord;
import dev.daybook.core.journal.RecordType;
import dev.daybook.core.time.Slot;
import dev.daybook.core.time.Spans;

/**
 * Withholds a shot, or deletes it. Whether the client may have it already is for whoever asks to know; how far back
 * time may be edited says nothing about it.
 *
 * @param contract
 *            the contract that asked for it
 * @param at
 *            when it was taken
 * @param reason
 *            why it is withheld, empty to delete it
 */
public record RemoveShot(String contract, Instant at, String reason) {

	/** Why time is withdrawn whose shot was deleted, for the client to read. */
	static final String DELETED = "its picture was deleted";
	/** Why time is withdrawn whose shot was withheld. */
	static final String OVER = "its picture was withheld, and this week's number of such pictures was used up";

	/**
	 * What has to be done.
	 *
	 * @param first
	 *            what is to be saved before anything is destroyed, so that what a crash interrupts is known and
	 *            finished
	 * @param erasing
	 *            what is destroyed then
	 */
	public record Plan(List<Draft> first, Erasing erasing) {

		public Plan {
			first = List.copyOf(first);
		}
	}

	/**
	 * @param diary
	 *            as it is now; only read
	 * @param journal
	 *            read from its first record on
	 * @throws EditRefusedException
	 *             with a sentence for the person, if there is no such shot any more, or the reason cannot be kept
	 */
	public Plan plan(Diary diary, JournalReader journal, Mark mark) throws EditRefusedException, IOException {
		Rules.check(reason.isEmpty() || Withholding.isReason(reason), "A withheld shot needs a reason of at most "
				+ Withholding.maxReason() + " characters, so nothing was done.");
		var touched = Touched.read(journal, Set.of(Slot.of(at)), new Spans());
		var shot = touched.records().stream().filter(this::isMeant).reduce((a, b) -> b)
				.orElseThrow(() -> new EditRefusedException("There is no such picture any more, so nothing was done."));
		var cost = ShotCost.of(diary, contract, at);
		return reason.isEmpty() ? deleted(shot, touched.pictures(), cost, mark)
				: withheld(shot, touched.pictures(), cost, mark);
	}

	private boolean isMeant(JournalRecord saved) {
		return saved.envelope().type().equals(RecordType.SHOT) && contract.equals(saved.envelope().contract())
				&& saved.envelope().at().equals(at) && Content.picture(saved).isPresent();
	}

	/** Saved at one go with its erasure. */
	private Plan deleted(JournalRecord shot, Map<String, Integer> named, ShotCost cost, Mark mark) {
		var gone = cost.keepsTime() ? List.<Draft>of() : withdrawn(cost.time(), DELETED, mark);
		return new Plan(List.of(), new Erasing(List.of(erasure(shot, "", mark)), gone, pictures(shot, named)));
	}

	private Plan withheld(JournalRecord shot, Map<String, Integer> named, ShotCost cost, Mark mark) {
		var told = new Withholding(contract, at, shot.envelope().sequence(), shot.envelope().commitment().hex(), reason,
				mark.who(), mark.when());
		List<Draft> first = new ArrayList<>(List.of(Draft.of(told)));
		if (cost.isOver() && !cost.keepsTime()) {
			first.addAll(withdrawn(cost.time(), OVER, mark));
		}
		return new Plan(first,
				new Erasing(List.of(erasure(shot, told.erasureReason(), mark)), List.of(), pictures(shot, named)));
	}

	private static List<Draft> withdrawn(List<Stretch> time, String why, Mark mark) {
		return time.stream().filter(s -> !s.open()).map(
				s -> Draft.of(new Correction(mark, s.contract(), s.from(), s.to(), new Withdrawn(false, why))))
				.toList();
	}

	private Erasure erasure(JournalRecord shot, String why, Mark mark) {
		var told = shot.envelope();
		return new Erasure(contract, List.of(new Erased(told.sequence(), told.type(), told.at(), told.seconds())), why,
				mark.who(), mark.when());
	}

	/** A picture that another shot names too stays. */
	private static List<String> pictures(JournalRecord shot, Map<String, Integer> named) {
		return Content.picture(shot).filter(hash -> named.getOrDefault(hash, 1) <= 1).stream().toList();
	}
}
