/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.task;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import dev.daybook.core.segment.Memo;
import dev.daybook.core.task.Proposal.Source;

/** Proposes tasks and memos: the branch's issue first, then what was used lately, then what was committed lately. */
public final class Proposals {

	/** Most proposals in all: what one can look over. */
	public static final int LIMIT = 20;
	/** Most recent memos, so that commits have room below. */
	static final int RECENT = 12;

	private Proposals() {
	}

	/**
	 * At most {@value #LIMIT} proposals, none twice.
	 *
	 * @param recent
	 *            memos used on the contract, the latest first
	 * @param checkouts
	 *            working trees of the contract, the most important first
	 */
	public static List<Proposal> of(List<Memo> recent, List<Checkout> checkouts) {
		SequencedMap<Memo, Source> found = new LinkedHashMap<>();
		for (var checkout : checkouts) {
			checkout.key().ifPresent(key -> found.putIfAbsent(lastOf(key.value(), recent), Source.BRANCH));
		}
		recent.stream().filter(m -> !m.isEmpty()).limit(RECENT).forEach(m -> found.putIfAbsent(m, Source.RECENT));
		for (var checkout : checkouts) {
			for (var subject : checkout.subjects()) {
				var memo = memo(checkout, subject);
				if (!memo.text().isEmpty()) {
					found.putIfAbsent(memo, Source.COMMIT);
				}
			}
		}
		List<Proposal> proposals = new ArrayList<>();
		found.forEach((memo, source) -> proposals.add(new Proposal(memo, source)));
		return List.copyOf(proposals.subList(0, Math.min(LIMIT, proposals.size())));
	}

	private static Memo lastOf(String task, List<Memo> recent) {
		return recent.stream().filter(m -> m.task().equals(task)).findFirst().orElse(new Memo(task, ""));
	}

	/** The task is the message's own issue, else the branch's; the issue's key is not said twice. */
	private static Memo memo(Checkout checkout, String subject) {
		var task = IssueKey.inMessage(subject).or(checkout::key).map(IssueKey::value).orElse("");
		return new Memo(task, start(withoutKey(subject.strip(), task)));
	}

	/** Takes {@code KEY:}, {@code [KEY]}, {@code (KEY)} and the like from the beginning. */
	private static String withoutKey(String subject, String task) {
		var at = subject.startsWith("[") || subject.startsWith("(") ? 1 : 0;
		if (task.isEmpty() || !subject.startsWith(task, at)) {
			return subject;
		}
		var end = at + task.length();
		if (end < subject.length() && Character.isLetterOrDigit(subject.charAt(end))) {
			return subject;
		}
		while (end < subject.length() && "]):-, ".indexOf(subject.charAt(end)) >= 0) {
			end++;
		}
		return subject.substring(end);
	}

	private static String start(String text) {
		return text.codePointCount(0, text.length()) <= Memo.MAX_LENGTH
				? text
				: text.substring(0, text.offsetByCodePoints(0, Memo.MAX_LENGTH));
	}
}
