/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.elsewhere;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.daybook.core.contract.Contract;
import dev.daybook.ide.OtherIde;
import dev.daybook.testing.ui.NoErrorLogged;
import dev.daybook.ui.internal.format.Times;
import dev.daybook.ui.tests.SampleDay;

class ElsewhereTest {

	private static final Instant SINCE = Instant.parse("2026-03-02T09:12:00Z");

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();

	private static Elsewhere other(String device, Optional<Contract> contract, boolean asked) {
		return Elsewhere.of(new OtherIde("Eclipse", "demo2", device, contract, SINCE, asked), ZoneOffset.UTC);
	}

	@Test
	void saysWhatIsTrackedWhereAndSinceWhen() {
		var text = other("", Optional.of(SampleDay.WEBSITE), false);
		assertTrue(text.sentence().startsWith(
				SampleDay.WEBSITE.title() + " is tracked in another Eclipse (workspace demo2, started "
						+ Times.of(SINCE, ZoneOffset.UTC) + ")."),
				text.sentence());
		assertTrue(text.canAsk());
		assertTrue(other("laptop", Optional.of(SampleDay.WEBSITE), false).sentence()
				.contains("(workspace demo2 on laptop, started "));
	}

	@Test
	void saysWhenNothingIsTracked() {
		assertEquals("The diary is kept by another Eclipse (workspace demo2), where nothing is tracked.",
				other("", Optional.empty(), false).sentence());
	}

	@Test
	void isAskedOnce() {
		assertFalse(other("", Optional.empty(), true).canAsk());
		var unknown = new OtherIde("", "", "", Optional.empty(), SINCE, false);
		assertFalse(Elsewhere.of(unknown, ZoneOffset.UTC).canAsk());
	}

	@Test
	void theBarComesAndGoes() {
		var shell = new Shell(Display.getDefault());
		try {
			shell.setLayout(new GridLayout());
			var bar = new ElsewhereBar(shell);
			shell.setSize(400, 300);
			shell.open();
			assertFalse(bar.isVisible());
			bar.show(new Elsewhere("Somewhere.", true));
			assertTrue(bar.isVisible());
			var button = (Button) find(bar, Button.class);
			assertEquals("Somewhere.", ((Label) find(bar, Label.class)).getText());
			assertTrue(button.isEnabled());
			assertEquals(SWT.PUSH, button.getStyle() & SWT.PUSH);
			bar.show(new Elsewhere("It was asked.", false));
			assertFalse(button.isEnabled());
			bar.show(null);
			assertFalse(bar.isVisible());
		} finally {
			shell.dispose();
		}
	}

	private static Object find(ElsewhereBar bar, Class<?> type) {
		return Arrays.stream(bar.getChildren()).filter(type::isInstance).findFirst().orElseThrow();
	}
}
