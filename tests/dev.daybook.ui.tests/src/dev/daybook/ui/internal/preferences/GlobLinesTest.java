/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.preferences;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class GlobLinesTest {

	@Test
	void patternsAndBlankLinesAreFine() {
		assertNull(GlobLines.fault("*.pem\n\n  secrets/** \nnotes?.txt\n"));
	}

	@Test
	void theFirstWrongLineIsNamed() {
		var fault = GlobLines.fault("*.pem\n*.{jks,p12}\n[a");

		assertNotNull(fault);
		assertTrue(fault.startsWith("\"*.{jks,p12}\""), fault);
	}

	@Test
	void aLineThatTheCaptureRefusesIsWrong() {
		assertNotNull(GlobLines.fault("x".repeat(1_000)));
	}
}
