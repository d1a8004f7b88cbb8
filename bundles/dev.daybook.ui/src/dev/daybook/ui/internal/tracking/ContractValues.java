/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.tracking;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.commands.IParameterValues;

import dev.daybook.ui.internal.service.Diaries;

/** The contracts by name, so that Quick Access and the Keys page can offer each of them. */
public final class ContractValues implements IParameterValues {

	@Override
	public Map<String, String> getParameterValues() {
		Map<String, String> values = new LinkedHashMap<>();
		Diaries.current().ifPresent(
				diary -> Offers.of(diary.contracts(), Instant.now())
						.forEach(c -> values.put(ContractChooser.name(c), c.id())));
		return values;
	}
}
