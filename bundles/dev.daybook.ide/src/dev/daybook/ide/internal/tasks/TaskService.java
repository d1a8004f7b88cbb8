/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.tasks;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dev.daybook.core.contract.Contract;
import dev.daybook.core.diary.Diary;
import dev.daybook.core.diary.DiarySegment;
import dev.daybook.core.task.Checkout;
import dev.daybook.core.task.MissingMemos;
import dev.daybook.core.task.Proposal;
import dev.daybook.core.task.Proposals;
import dev.daybook.core.task.TaskTotal;
import dev.daybook.core.task.TaskTotals;
import dev.daybook.core.time.Weeks;
import dev.daybook.ide.Tasks;
import dev.daybook.ide.internal.commits.Checkouts;
import dev.daybook.ide.internal.commits.OpenProjects;
import dev.daybook.ide.internal.tracking.DiaryService;

/** Reads tasks and memos from the diary and from the repositories of the open projects. Nothing is kept in between. */
@Component
public final class TaskService implements Tasks {

	/** Memos looked at for one on the branch's issue; far more than are proposed. */
	private static final int RECENT_MEMOS = 200;
	/** Past in which a repository's commits tell whose it is. */
	private static final Duration COMMITS_WITHIN = Duration.ofDays(60);

	private final Diary diary;
	private final InstantSource clock;
	private final Supplier<? extends Collection<Path>> folders;

	@Activate
	public TaskService(@Reference DiaryService service) {
		this(service.diary(), service.clock()::wall, OpenProjects::locations);
	}

	/**
	 * @param folders
	 *            locations of the open projects
	 */
	TaskService(Diary diary, InstantSource clock, Supplier<? extends Collection<Path>> folders) {
		this.diary = diary;
		this.clock = clock;
		this.folders = folders;
	}

	@Override
	public CompletableFuture<List<Proposal>> proposals(String contract) {
		return CompletableFuture.supplyAsync(() -> propose(contract),
				task -> Thread.ofPlatform().name("daybook-tasks").daemon().start(task));
	}

	private List<Proposal> propose(String contract) {
		var now = clock.instant();
		var checkouts = Checkout.forContract(contract, Checkouts.of(folders.get()),
				diary.between(now.minus(COMMITS_WITHIN), now));
		return Proposals.of(diary.recentMemos(contract, RECENT_MEMOS), checkouts);
	}

	@Override
	public List<TaskTotal> totals(String contract) {
		return diary.contract(contract).map(c -> totals(contract, today(c))).orElse(List.of());
	}

	@Override
	public List<TaskTotal> totals(String contract, LocalDate day) {
		return diary.contract(contract).map(c -> TaskTotals.of(contract, week(c, day))).orElse(List.of());
	}

	@Override
	public List<DiarySegment> missingMemos(String contract) {
		return diary.contract(contract).map(c -> missingMemos(contract, today(c))).orElse(List.of());
	}

	@Override
	public List<DiarySegment> missingMemos(String contract, LocalDate day) {
		return diary.contract(contract).map(c -> MissingMemos.of(c, week(c, day))).orElse(List.of());
	}

	private LocalDate today(Contract contract) {
		var now = clock.instant();
		return LocalDate.ofInstant(now, contract.termsAt(now).zone());
	}

	private List<DiarySegment> week(Contract contract, LocalDate day) {
		var week = Weeks.of(day, zone(contract, day));
		return diary.between(week.from(), week.to());
	}

	private static ZoneId zone(Contract contract, LocalDate day) {
		return contract.termsAt(day.atStartOfDay(ZoneOffset.UTC).toInstant()).zone();
	}
}
