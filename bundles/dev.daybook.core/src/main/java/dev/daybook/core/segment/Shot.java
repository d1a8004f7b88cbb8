/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.segment;

import java.time.Instant;
import java.util.Map;

/**
 * The picture of the workbench in a segment.
 *
 * @param contract
 *            the contract that asked for it
 * @param at
 *            when it was drawn, UTC; its slot is the segment's
 * @param state
 *            what became of it
 * @param sha256
 *            hash of the PNG, 64 hexadecimal digits, empty when there is no picture
 * @param bytes
 *            size of the PNG
 * @param width
 *            width in pixels at 100 % zoom
 * @param height
 *            height in pixels at 100 % zoom
 * @param moment
 *            {@code random} or {@code asked} (the person asked for it)
 * @param redacted
 *            how many areas were redacted, by kind (password, editor, part …)
 * @param reason
 *            why there is no picture, empty when there is one
 */
public record Shot(String contract, Instant at, State state, String sha256, long bytes, int width, int height,
		String moment, Map<String, Integer> redacted, String reason) {

	/** Largest PNG that is kept or accepted, in bytes. */
	public static final long MAX_BYTES = 5L * 1024 * 1024;

	public static final String RANDOM = "random";
	public static final String ASKED = "asked";

	public enum State {
		TAKEN, WITHHELD, FAILED, ERASED
	}

	public Shot {
		redacted = Map.copyOf(redacted);
	}

	public static Shot failed(String contract, Instant at, String moment, String reason) {
		return new Shot(contract, at, State.FAILED, "", 0, 0, 0, moment, Map.of(), reason);
	}

	/** A shot that the person withheld. */
	public static Shot withheld(String contract, Instant at, String reason) {
		return new Shot(contract, at, State.WITHHELD, "", 0, 0, 0, "", Map.of(), reason);
	}

	/** A shot whose content was erased. */
	public static Shot erased(String contract, Instant at, String reason) {
		return new Shot(contract, at, State.ERASED, "", 0, 0, 0, "", Map.of(), reason);
	}

	/** Whether it is the one that a contract has of this moment. */
	public boolean isOf(String otherContract, Instant when) {
		return contract.equals(otherContract) && at.equals(when);
	}
}
