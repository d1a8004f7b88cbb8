/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package hello;

import java.util.ArrayList;
import java.util.List;

/** An invoice over hours worked. */
public class Invoice {

	private record Line(String text, long seconds) {
	}

	private final List<Line> lines = new ArrayList<>();
	private final long centsPerHour;

	public Invoice(long centsPerHour) {
		this.centsPerHour = centsPerHour;
	}

	public void add(String text, long seconds) {
		lines.add(new Line(text, seconds));
	}

	/** Total in cents, rounded half up. */
	public long total() {
		long seconds = lines.stream().mapToLong(Line::seconds).sum();
		return (seconds * centsPerHour + 1800) / 3600;
	}
}
