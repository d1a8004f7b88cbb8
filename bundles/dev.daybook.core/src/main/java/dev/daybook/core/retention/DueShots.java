/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.retention;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.daybook.core.contract.Contract;
import dev.daybook.core.erasure.Erasure;
import dev.daybook.core.erasure.Erasure.Erased;
import dev.daybook.core.erasure.Withholding;
import dev.daybook.core.erasure.WithholdingJson;
import dev.daybook.core.journal.JournalReader;
import dev.daybook.core.journal.JournalRecord;
import dev.daybook.core.journal.RecordType;
import dev.daybook.core.segment.EvidenceJson;
import dev.daybook.core.segment.Shot;

/**
 * The pictures of a journal whose time is over, or that were withheld and are still there after a crash.
 *
 * @param erasures
 *            what is to be erased, in the order of the journal, with the hashes of pictures that nothing else needs
 * @param next
 *            number of the first record that is worth a look next time: before it no picture is left
 */
public record DueShots(List<Due> erasures, long next) {

	/** Most records that are erased at once, so that nobody waits long for the disk. */
	static final int AT_ONCE = 50;
	private static final int READ_AT_ONCE = 500;

	/** Records to erase, and pictures to destroy before that. */
	public record Due(Erasure erasure, List<String> pictures) {
	}

	/** A picture in the journal. */
	private record Live(Erased what, Shot shot) {
	}

	/**
	 * Looks through a journal. Reads all of it the first time, which takes a second for many years: not for a thread
	 * that somebody waits for.
	 *
	 * @param from
	 *            {@link #next} of the last time, 0 the first time
	 * @param contracts
	 *            tells of a contract; pictures of an unknown one are kept
	 * @param who
	 *            in whose name is erased
	 */
	public static DueShots find(JournalReader journal, long from, Function<String, Optional<Contract>> contracts,
			String who, Instant now) throws IOException {
		List<Live> due = new ArrayList<>();
		List<Live> left = new ArrayList<>();
		Map<Long, Withholding> withheld = new HashMap<>();
		Set<String> needed = new HashSet<>();
		var end = journal.head().size();
		for (var at = from; at < end;) {
			var records = journal.read(at, (int) Math.min(READ_AT_ONCE, end - at));
			for (var saved : records) {
				withheld(saved).ifPresent(w -> withheld.put(w.shot(), w));
				var live = live(saved).orElse(null);
				if (live == null) {
					continue;
				}
				if (contracts.apply(live.shot.contract()).filter(c -> isDue(c, live.shot.at(), now)).isPresent()) {
					due.add(live);
				} else {
					left.add(live);
				}
			}
			at += Math.max(1, records.size());
		}
		left.stream().filter(l -> !withheld.containsKey(l.what.sequence())).forEach(l -> needed.add(l.shot.sha256()));
		List<Due> erasures = new ArrayList<>(erasures(due, needed,
				c -> contracts.apply(c).map(known -> reason(known, now)).orElse(""), who, now));
		for (var live : left) {
			var told = withheld.get(live.what.sequence());
			if (told != null) {
				erasures.add(due(List.of(live), needed, new Erasure(told.contract(), List.of(live.what),
						told.erasureReason(), told.who(), told.when())));
			}
		}
		return new DueShots(List.copyOf(erasures), Stream.concat(due.stream(), left.stream())
				.mapToLong(l -> l.what.sequence()).min().orElse(end));
	}

	/** What a crash interrupted: a shot that is withheld and still has its content. */
	private static Optional<Withholding> withheld(JournalRecord saved) {
		var contract = saved.envelope().contract();
		var body = saved.body();
		return contract == null || body == null || !saved.envelope().type().equals(RecordType.WITHHELD)
				? Optional.empty()
				: Optional.of(WithholdingJson.read(contract, body.data()));
	}

	/** Whether a shot of a contract is to be erased. */
	public static boolean isDue(Contract contract, Instant taken, Instant now) {
		var terms = contract.termsAt(taken);
		return !now.isBefore(terms.erasedOn(taken).atStartOfDay(terms.zone()).toInstant());
	}

	/** What the record of an erasure says of why, and the page of the shot after it. */
	public static String reason(Contract contract, Instant now) {
		return "by retention on " + now.atZone(contract.termsAt(now).zone()).toLocalDate();
	}

	private static Optional<Live> live(JournalRecord saved) {
		var envelope = saved.envelope();
		var contract = envelope.contract();
		var body = saved.body();
		if (!envelope.type().equals(RecordType.SHOT) || contract == null || body == null) {
			return Optional.empty();
		}
		var shot = EvidenceJson.readShot(contract, body.data());
		return shot.state() != Shot.State.TAKEN ? Optional.empty()
				: Optional.of(new Live(new Erased(envelope.sequence(), envelope.type(), envelope.at(),
						envelope.seconds()), shot));
	}

	private static List<Due> erasures(List<Live> due, Set<String> needed,
			Function<String, String> reasons, String who, Instant now) {
		Map<String, List<Live>> byContract = new LinkedHashMap<>();
		due.forEach(d -> byContract.computeIfAbsent(d.shot.contract(), c -> new ArrayList<>()).add(d));
		List<Due> erasures = new ArrayList<>();
		byContract.forEach((contract, shots) -> {
			var told = reasons.apply(contract);
			for (var i = 0; i < shots.size(); i += AT_ONCE) {
				var some = shots.subList(i, Math.min(shots.size(), i + AT_ONCE));
				erasures.add(due(some, needed, new Erasure(contract, some.stream().map(Live::what).toList(), told,
						who, now)));
			}
		});
		return List.copyOf(erasures);
	}

	private static Due due(List<Live> shots, Set<String> needed, Erasure erasure) {
		return new Due(erasure,
				shots.stream().map(s -> s.shot.sha256()).filter(s -> !needed.contains(s)).distinct().toList());
	}
}
