/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.elsewhere;

import java.time.ZoneId;

import org.eclipse.osgi.util.NLS;

import dev.daybook.core.contract.Contract;
import dev.daybook.ide.OtherIde;
import dev.daybook.ui.internal.format.Times;

/**
 * Where tracking goes on, in words.
 *
 * @param sentence
 *            whole sentence
 * @param canAsk
 *            whether that IDE can be asked to let this one track
 */
public record Elsewhere(String sentence, boolean canAsk) {

	/**
	 * @param zone
	 *            zone that times are shown in
	 */
	public static Elsewhere of(OtherIde other, ZoneId zone) {
		if (other.program().isEmpty()) {
			return new Elsewhere(Messages.Elsewhere_Unknown, false);
		}
		if (other.asked()) {
			return new Elsewhere(NLS.bind(Messages.Elsewhere_Asked, other.program(), other.workspace()), false);
		}
		return new Elsewhere(other.contract().map(c -> tracked(other, c, zone)).orElseGet(() -> nothing(other)), true);
	}

	private static String tracked(OtherIde other, Contract contract, ZoneId zone) {
		var sentence = other.device().isEmpty() ? Messages.Elsewhere_Tracked : Messages.Elsewhere_TrackedOn;
		return NLS.bind(sentence, new Object[] { contract.title(), other.program(), other.workspace(),
				Times.of(other.since(), zone), other.device() });
	}

	private static String nothing(OtherIde other) {
		var sentence = other.device().isEmpty() ? Messages.Elsewhere_Nothing : Messages.Elsewhere_NothingOn;
		return NLS.bind(sentence, new Object[] { other.program(), other.workspace(), other.device() });
	}
}
