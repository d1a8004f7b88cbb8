/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.journal;

/** The types of records, as they stand in the envelope. A reader passes over a type that it does not know. */
public final class RecordType {

	/** The first record of every journal: who keeps it, on which device, in which zone. */
	public static final String JOURNAL = "journal";
	/** A contract and its terms, as known from now on. */
	public static final String CONTRACT = "contract";
	/** A stretch of tracked time. */
	public static final String SEGMENT = "segment";
	public static final String SHOT = "shot";
	public static final String COMMIT = "commit";
	/** Time that is taken from a contract again, moved away or withdrawn. */
	public static final String WITHDRAWN = "withdrawn";
	/** Tracked time that is given to a contract after the fact. */
	public static final String MOVED = "moved";
	/** Time entered by hand. */
	public static final String MANUAL = "manual";
	/** A change that names no seconds: new memos, a split, an earlier edit undone. */
	public static final String CORRECTION = "correction";
	/** A shot was withheld before anybody else saw it; its content is erased. */
	public static final String WITHHELD = "withheld";
	/** The content of earlier records was erased. */
	public static final String ERASURE = "erasure";
	/** What a person agreed to before the contract was tracked. */
	public static final String AGREEMENT = "agreement";
	/** Something that happened to the journal itself, such as a torn tail that was cut. */
	public static final String NOTICE = "notice";

	/** Two ticks between which time did not pass normally, while a contract was tracked. */
	public static final String DISCONTINUITY = "discontinuity";
	/** An absence while a contract was tracked; its time is not billed unless the person answers so. */
	public static final String AWAY = "away";
	/** What the person answered about an absence. */
	public static final String AWAY_ANSWER = "away-answer";

	private RecordType() {
	}
}
