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

/**
 * A git commit made while a contract was tracked.
 *
 * @param contract
 *            the contract of its segment
 * @param at
 *            when it was committed, UTC; its slot is the segment's
 * @param repository
 *            name of the repository's folder, no path
 * @param hash
 *            object id, hexadecimal
 * @param branch
 *            branch name, empty when HEAD is detached
 * @param subject
 *            first line of the message, at most 200 characters
 * @param amends
 *            object id of the commit that this one takes the place of, empty when there is none
 * @param files
 *            how many files it changed, {@value #UNKNOWN} if nobody could tell
 */
public record Commit(String contract, Instant at, String repository, String hash, String branch, String subject,
		String amends, int files) {

	/** In place of a count of files. */
	public static final int UNKNOWN = -1;

	public static final int MAX_SUBJECT = 200;

	public Commit {
		repository = Text.whole(repository);
		branch = Text.whole(branch);
		subject = Text.start(subject, MAX_SUBJECT);
	}

	/** A commit of which nobody knows how many files it changed. */
	public Commit(String contract, Instant at, String repository, String hash, String branch, String subject,
			String amends) {
		this(contract, at, repository, hash, branch, subject, amends, UNKNOWN);
	}

	/** A commit that takes no other one's place. */
	public Commit(String contract, Instant at, String repository, String hash, String branch, String subject) {
		this(contract, at, repository, hash, branch, subject, "");
	}

	/** The first ten digits of the hash, as git shows them. */
	public String shortHash() {
		return hash.substring(0, Math.min(10, hash.length()));
	}
}
