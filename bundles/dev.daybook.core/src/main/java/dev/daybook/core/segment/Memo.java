/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.segment;

/**
 * What was done on a task.
 *
 * @param task
 *            name of the task or issue key, empty for none
 * @param text
 *            at most {@value #MAX_LENGTH} characters, may be empty
 */
public record Memo(String task, String text) {

	public static final int MAX_LENGTH = 500;
	public static final int MAX_TASK_LENGTH = 100;

	public static final Memo NONE = new Memo("", "");

	/**
	 * @throws IllegalArgumentException
	 *             with a sentence for the person, if a text is too long
	 */
	public Memo {
		task = Text.whole(task.strip());
		text = Text.whole(text.strip());
		if (length(text) > MAX_LENGTH) {
			throw new IllegalArgumentException(
					"A memo has at most " + MAX_LENGTH + " characters; this one has " + length(text) + ".");
		}
		if (length(task) > MAX_TASK_LENGTH) {
			throw new IllegalArgumentException(
					"A task has at most " + MAX_TASK_LENGTH + " characters; this one has " + length(task) + ".");
		}
	}

	public boolean isEmpty() {
		return task.isEmpty() && text.isEmpty();
	}

	private static int length(String value) {
		return value.codePointCount(0, value.length());
	}
}
