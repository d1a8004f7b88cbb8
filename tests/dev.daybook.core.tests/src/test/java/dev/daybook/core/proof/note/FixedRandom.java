/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.proof.note;

import java.security.SecureRandom;
import java.util.Objects;
import java.util.Random;

import org.eclipse.jdt.annotation.Nullable;

/** The same bytes in every run, so that a failure comes again. Not secure. */
public final class FixedRandom extends SecureRandom {

	private static final long serialVersionUID = 1L;

	private final Random random;

	public FixedRandom(long seed) {
		random = new Random(seed);
	}

	@Override
	public void nextBytes(byte @Nullable [] bytes) {
		random.nextBytes(Objects.requireNonNull(bytes));
	}
}
