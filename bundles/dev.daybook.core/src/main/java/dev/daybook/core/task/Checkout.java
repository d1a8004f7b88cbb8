/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.task;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.daybook.core.diary.DiarySegment;

/**
 * What a working tree stands on.
 *
 * @param repository
 *            name of the working tree's folder, no path
 * @param branch
 *            name of the branch, empty when HEAD is detached
 * @param subjects
 *            first lines of the person's last commits' messages, the latest first
 */
public record Checkout(String repository, String branch, List<String> subjects) {

	public Checkout {
		subjects = List.copyOf(subjects);
	}

	Optional<IssueKey> key() {
		return IssueKey.inBranch(branch);
	}

	/**
	 * Leaves out the working trees of other clients: those whose commits in {@code segments} all went to other
	 * contracts. One client's issues and commits are not to be offered as another one's memo.
	 */
	public static List<Checkout> forContract(String contract, List<Checkout> checkouts,
			Collection<DiarySegment> segments) {
		Map<String, Set<String>> contracts = new HashMap<>();
		for (var segment : segments) {
			segment.commits().forEach(
					c -> contracts.computeIfAbsent(c.repository(), r -> new HashSet<>()).add(segment.contract()));
		}
		return checkouts.stream()
				.filter(c -> contracts.getOrDefault(c.repository(), Set.of(contract)).contains(contract)).toList();
	}
}
