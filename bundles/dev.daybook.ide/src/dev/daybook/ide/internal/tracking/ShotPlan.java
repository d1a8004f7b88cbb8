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
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

import org.eclipse.jdt.annotation.Nullable;

import dev.daybook.core.contract.Contract;
import dev.daybook.core.segment.ShotMoments;
import dev.daybook.core.time.Slot;

/** Draws the moments of shots for each segment and says when the next one is near. For one thread. */
final class ShotPlan {

	private record Key(String contract, Instant slot) {
	}

	private final RandomGenerator random;
	private final List<Instant> moments = new ArrayList<>();
	private @Nullable Key planned;

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
		plan(contract.get(), now);
		if (moments.isEmpty() || !moments.getFirst().isBefore(now.plus(horizon))) {
			return Optional.empty();
		}
		var delay = Duration.between(now, moments.removeFirst());
		return Optional.of(delay.isNegative() ? Duration.ZERO : delay);
	}

	private void plan(Contract contract, Instant now) {
		var key = new Key(contract.id(), Slot.of(now));
		if (!key.equals(planned)) {
			planned = key;
			moments.clear();
			moments.addAll(ShotMoments.draw(now, contract.termsAt(now).capture().shotsPerSegment(), random));
		}
	}
}
