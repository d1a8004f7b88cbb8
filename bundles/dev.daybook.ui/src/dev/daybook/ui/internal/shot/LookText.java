/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.shot;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import dev.daybook.ide.ShotFacts;
import dev.daybook.ide.ShotFacts.Look;
import dev.daybook.ui.internal.service.Diaries;

/** Who has looked at a picture, in words. */
final class LookText {

	/** Looks that are told one by one, the latest of them. */
	static final int SHOWN = 5;

	private LookText() {
	}

	/** For a picture in this diary; empty while Daybook is still starting. */
	static String of(String sha256) {
		return Diaries.service(ShotFacts.class)
				.map(facts -> of(facts.looks(sha256), facts.isHeard(), ZoneId.systemDefault())).orElse("");
	}

	/**
	 * @param looks
	 *            in order
	 * @param heard
	 *            whether the server could have told of any
	 */
	static String of(List<Look> looks, boolean heard, ZoneId zone) {
		if (looks.isEmpty()) {
			return heard ? Messages.Look_None : Messages.Look_Unknown;
		}
		var format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);
		var shown = looks.subList(Math.max(0, looks.size() - SHOWN), looks.size()).reversed().stream()
				.map(l -> NLS.bind(Messages.Look_Seen, l.viewer(), format.format(l.at().atZone(zone))))
				.collect(Collectors.joining("\n"));
		return looks.size() <= SHOWN ? shown : shown + "\n" + NLS.bind(Messages.Look_More, looks.size() - SHOWN);
	}
}
