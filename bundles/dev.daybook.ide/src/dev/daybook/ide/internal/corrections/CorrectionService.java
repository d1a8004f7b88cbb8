/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.corrections;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dev.daybook.core.contract.Contract;
import dev.daybook.core.correction.Mark;
import dev.daybook.core.edit.Edit;
import dev.daybook.core.edit.EditRefusedException;
import dev.daybook.core.edit.OpenTime;
import dev.daybook.core.edit.UndoCorrection;
import dev.daybook.core.inbox.Inbox;
import dev.daybook.core.inbox.Waiting;
import dev.daybook.core.time.Span;
import dev.daybook.ide.Conflict;
import dev.daybook.ide.Corrections;
import dev.daybook.ide.internal.tracking.DiaryService;
import dev.daybook.sync.server.Receipt;

/** Corrections of the diary of this IDE. Made when somebody first asks for one. */
@Component
public final class CorrectionService implements Corrections {

	private final DiaryService diary;

	@Activate
	public CorrectionService(@Reference DiaryService diary) {
		this.diary = diary;
	}

	@Override
	public String fault(List<? extends Edit> edits) {
		var now = mark();
		for (var edit : edits) {
			try {
				OpenTime.spared(diary.diary(), edit).drafts(diary.diary(), now);
			} catch (EditRefusedException e) {
				if (!e.open()) {
					return e.sentence();
				}
			}
		}
		return "";
	}

	@Override
	public CompletableFuture<String> apply(List<? extends Edit> edits) {
		var all = List.<Edit>copyOf(edits);
		var change = mark();
		return diary.change(recorder -> {
			try {
				recorder.correct(all, change);
			} catch (EditRefusedException e) {
				throw new IOException(e.sentence(), e);
			}
		}).thenApply(done -> {
			diary.sync();
			return change.id();
		});
	}

	@Override
	public CompletableFuture<Void> undo(String change) {
		return apply(List.of(new UndoCorrection(change))).thenAccept(done -> {
		});
	}

	@Override
	public List<Waiting> inbox() {
		var now = diary.clock().wall();
		var from = now.minus(Contract.widestEditWindow(diary.contracts(), now));
		var zone = diary.status().lastContract().map(c -> c.termsAt(now).zone()).orElse(ZoneId.systemDefault());
		return Inbox.of(diary.diary(), from, now.plusSeconds(1), zone);
	}

	@Override
	public List<Conflict> conflicts() {
		List<Conflict> conflicts = new ArrayList<>();
		for (var item : diary.refusals()) {
			add(item, conflicts);
		}
		return conflicts;
	}

	/** What was withdrawn or moved here since is no conflict any more, whether the server knows it yet or not. */
	private void add(Receipt.Item item, List<Conflict> conflicts) {
		var found = item.conflict();
		var contract = found == null ? null : found.contract();
		if (found == null || contract == null) {
			return;
		}
		var overlaps = found.overlaps().stream().map(o -> new Span(o.from(), o.to()))
				.filter(o -> isHere(contract, o.from(), o.to())).toList();
		if (!overlaps.isEmpty()) {
			conflicts.add(new Conflict(contract, found.from(), found.to(), overlaps,
					found.overlaps().getFirst().device(), item.reason()));
		}
	}

	private boolean isHere(String contract, Instant from, Instant to) {
		return diary.diary().stretches(from, to).stream().anyMatch(s -> s.contract().equals(contract));
	}

	/** The identifier tells nothing, as each client may see it. */
	private Mark mark() {
		return new Mark(UUID.randomUUID().toString(), person(), diary.clock().wall());
	}

	private static String person() {
		var name = System.getProperty("user.name", "");
		return name.substring(0, Math.min(name.length(), Mark.MAX_LENGTH));
	}
}
