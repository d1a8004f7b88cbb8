/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.tracking;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

import dev.daybook.core.contract.Contract;
import dev.daybook.core.segment.ShotMoments;
import dev.daybook.core.time.Slot;

/**
 * Draws the moments of shots for each segment and says when the next one is near. Two of them are a minute apart at
 * least, whatever the segments and contracts. For one thread.
 */
final class ShotPlan {

	private record Key(String contract, Instant slot) {
	}

	private final RandomGenerator random;
	/** Of this slot, without those that are over; who comes back to a contract finds its moments, and no new ones. */
	private final Map<Key, List<Instant>> drawn = new HashMap<>();
	private Instant last = Instant.EPOCH;

	ShotPlan(RandomGenerator random) {
		this.random = random;
	}

	/**
	 * To be asked at every tick.
	 *
	 * @param contract
	 *            the contract that is tracked, or empty
	 * @param horizon
	 *            how far to look ahead: the time to the next tick
	 * @return time from {@code now} to the moment of a shot that is due before the horizon; each is told once
	 */
	Optional<Duration> next(Optional<Contract> contract, Instant now, Duration horizon) {
		if (contract.isEmpty()) {
			return Optional.empty();
		}
		var moments = moments(contract.get(), now);
		// Missed while something else was tracked or nothing: a shot right at the start could be foreseen.
		moments.removeIf(moment -> moment.isBefore(now.minus(horizon)) || isNearLast(moment));
		if (moments.isEmpty() || !moments.getFirst().isBefore(now.plus(horizon))) {
			return Optional.empty();
		}
		var moment = moments.removeFirst();
		last = moment.isBefore(now) ? now : moment;
		return Optional.of(Duration.between(now, last));
	}

	private List<Instant> moments(Contract contract, Instant now) {
		var slot = Slot.of(now);
		drawn.keySet().removeIf(key -> !key.slot().equals(slot));
		return drawn.computeIfAbsent(new Key(contract.id(), slot),
				key -> new ArrayList<>(draw(slot, contract.termsAt(now).capture().shotsPerSegment())));
	}

	/** The whole slot, even if tracking begins late in it: so nobody can tell how near a shot is. */
	private List<Instant> draw(Instant slot, int count) {
		var moments = ShotMoments.draw(slot, count, random);
		while (last.isBefore(slot) && !moments.isEmpty() && isNearLast(moments.getFirst())) {
			moments = ShotMoments.draw(slot, count, random);
		}
		return moments;
	}

	private boolean isNearLast(Instant moment) {
		return moment.isBefore(last.plusSeconds(ShotMoments.SPACING));
	}
}
