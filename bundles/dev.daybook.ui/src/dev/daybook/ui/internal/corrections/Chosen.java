/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.corrections;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;

import dev.daybook.core.contract.Contract;
import dev.daybook.core.diary.DiarySegment;
import dev.daybook.core.edit.Range;
import dev.daybook.core.time.Slot;
import dev.daybook.ide.Corrections;
import dev.daybook.ide.WorkDiary;
import dev.daybook.ui.internal.format.Hours;
import dev.daybook.ui.internal.format.Times;
import dev.daybook.ui.internal.service.DaybookIds;

/**
 * Segments with time that the person has chosen, and what is done with them.
 *
 * @param shell
 *            parent of what is asked
 * @param zone
 *            in which times are shown
 * @param segments
 *            in the order of time
 */
record Chosen(Corrections corrections, WorkDiary diary, @Nullable Shell shell, ZoneId zone,
		List<DiarySegment> segments) {

	/** What is selected in the Work Diary view, also when another part is active. */
	static List<DiarySegment> selected(@Nullable IWorkbenchWindow window) {
		var page = window == null ? null : window.getActivePage();
		var view = page == null ? null : page.findView(DaybookIds.DIARY_VIEW);
		var provider = view == null ? null : view.getSite().getSelectionProvider();
		List<DiarySegment> segments = new ArrayList<>();
		if (provider != null && provider.getSelection() instanceof IStructuredSelection selection) {
			for (var element : selection) {
				var segment = Adapters.adapt(element, DiarySegment.class);
				if (segment != null && segment.seconds() > 0) {
					segments.add(segment);
				}
			}
		}
		segments.sort((a, b) -> a.slot().compareTo(b.slot()));
		return segments;
	}

	Chosen with(List<DiarySegment> others) {
		return new Chosen(corrections, diary, shell, zone, others);
	}

	/** The only one, {@code null} when there are several. */
	@Nullable
	DiarySegment only() {
		return segments.size() == 1 ? segments.getFirst() : null;
	}

	List<Range> ranges() {
		return segments.stream().map(Range::of).toList();
	}

	/** In words: when, whose, and how long. */
	String summary() {
		var seconds = segments.stream().mapToLong(DiarySegment::seconds).sum();
		var first = segments.getFirst();
		var day = Times.day(LocalDate.ofInstant(first.slot(), zone), LocalDate.now(zone));
		var words = segments.size() == 1
				? NLS.bind(Messages.Chosen_One, new Object[] { day, Times.of(first.slot(), zone),
						Times.of(first.slot().plus(Slot.LENGTH), zone), title(first.contract()),
						Hours.exact(seconds) })
				: NLS.bind(Messages.Chosen_Several, new Object[] { segments.size(), day, Hours.exact(seconds) });
		return segments.stream().anyMatch(DiarySegment::open) ? NLS.bind(Messages.Chosen_Open, words) : words;
	}

	String title(String contract) {
		return ContractChoice.title(diary.contracts(), contract);
	}

	boolean isUnassigned() {
		return segments.stream().allMatch(s -> s.contract().equals(Contract.UNASSIGNED));
	}
}
