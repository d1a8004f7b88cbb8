/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.privacy;

import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dev.daybook.core.correction.Mark;
import dev.daybook.core.edit.EditRefusedException;
import dev.daybook.core.edit.EraseContent;
import dev.daybook.ide.Erasures;
import dev.daybook.ide.internal.tracking.DiaryService;

/** Erases in the diary of this IDE. Made when somebody first asks for it. */
@Component
public final class ErasureService implements Erasures {

	private final DiaryService diary;

	@Activate
	public ErasureService(@Reference DiaryService diary) {
		this.diary = diary;
	}

	@Override
	public String fault(EraseContent content) {
		try {
			content.spared(diary.diary()).keepsTime(diary.diary(), diary.clock().wall());
			return "";
		} catch (EditRefusedException e) {
			return e.open() ? "" : e.sentence();
		}
	}

	@Override
	public boolean keepsTime(EraseContent content) {
		try {
			return content.keepsTime(diary.diary(), diary.clock().wall());
		} catch (EditRefusedException refusedLater) {
			return content.ranges().stream().allMatch(r -> diary.diary().contract(r.contract())
					.filter(c -> c.termsAt(r.from()).privateTime()).isPresent());
		}
	}

	@Override
	public CompletableFuture<Void> erase(EraseContent content) {
		return diary.change(recorder -> {
			try {
				recorder.erase(content, diary::erasePicture, mark());
			} catch (EditRefusedException e) {
				throw new IOException(e.sentence(), e);
			}
		}).thenRun(diary::sync);
	}

	private Mark mark() {
		var name = System.getProperty("user.name", "");
		return new Mark(UUID.randomUUID().toString(), name.substring(0, Math.min(name.length(), Mark.MAX_LENGTH)),
				diary.clock().wall());
	}
}
