/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.corrections;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import dev.daybook.core.diary.DiarySegment;
import dev.daybook.core.edit.Range;
import dev.daybook.core.time.Slot;

/** Chooses a part of a segment; all of it at first, with what is tracked in the meantime. */
final class PartFields {

	private final DiarySegment segment;
	private final ZoneId zone;
	private final TimeField from;
	private final TimeField to;
	private final LocalTime first;
	private final LocalTime last;

	PartFields(Composite form, DiarySegment segment, ZoneId zone, Runnable changed) {
		this.segment = segment;
		this.zone = zone;
		first = time(segment.stretches().getFirst().from());
		last = time(segment.stretches().getLast().to());
		new Label(form, SWT.NONE).setText(Messages.Part_Name);
		var row = new Composite(form, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).applyTo(row);
		from = new TimeField(row, Messages.Part_From, first, changed);
		to = new TimeField(row, Messages.Part_To, last, changed);
	}

	/**
	 * What is chosen.
	 *
	 * @throws IllegalArgumentException
	 *             with a sentence for the person, if it is not in the segment
	 */
	Range range() {
		if (from.get().equals(first) && to.get().equals(last)) {
			return Range.of(segment);
		}
		var begin = instant(from.get(), segment, zone);
		var end = instant(to.get(), segment, zone);
		if (begin.isBefore(segment.slot()) || end.isAfter(segment.slot().plus(Slot.LENGTH))) {
			throw new IllegalArgumentException(NLS.bind(Messages.Part_Outside, TimeText.of(time(segment.slot())),
					TimeText.of(time(segment.slot().plus(Slot.LENGTH)))));
		}
		return new Range(segment.contract(), begin, end);
	}

	private LocalTime time(Instant instant) {
		return instant.atZone(zone).toLocalTime();
	}

	/** In the offset of the segment, so that an hour that comes twice is the right one; its end may be midnight. */
	static Instant instant(LocalTime time, DiarySegment segment, ZoneId zone) {
		var offset = zone.getRules().getOffset(segment.slot());
		var day = segment.slot().atZone(zone).toLocalDate();
		var instant = LocalDateTime.of(day, time).toInstant(offset);
		var end = time.equals(LocalTime.MIDNIGHT) && instant.isBefore(segment.slot());
		return end ? LocalDateTime.of(day.plusDays(1), time).toInstant(offset) : instant;
	}
}
