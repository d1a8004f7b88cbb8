/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.daybook.testing.ui.NoErrorLogged;
import dev.daybook.testing.ui.Waits;

class ClientViewTest {

	private static final Instant SLOT = Instant.parse("2026-11-24T09:10:00Z");

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();

	private final Shell parent = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
	private final CompletableFuture<String> page = new CompletableFuture<>();
	private final ClientViewDialog dialog = new ClientViewDialog(parent, "Website", SLOT);

	@AfterEach
	void close() {
		dialog.close();
	}

	@Test
	void saysWhatItWaitsForThenShowsThePage() {
		dialog.show(page);
		assertEquals("What the client of \u201cWebsite\u201d sees", dialog.getShell().getText());
		assertTrue(words().contains("no picture leaves this computer"), words());
		page.complete("<html><body><p>Menu</p><article data-slot=\"" + SLOT + "\">here</article></body></html>");
		if (hasBrowser()) {
			Waits.until("the page is there",
					() -> top() instanceof Browser browser && browser.getText().contains("<p>Menu</p>"));
		} else {
			Waits.until("it says so", () -> words().contains("no embedded browser"));
		}
	}

	@Test
	void saysWhyThereIsNone() {
		dialog.show(page);
		page.completeExceptionally(new IllegalStateException("The server is away."));
		Waits.until("the reason is there", () -> words().equals("The server is away."));
	}

	@Test
	void mayBeClosedBeforeTheAnswer() {
		dialog.show(page);
		dialog.close();
		page.complete("<html></html>");
		var done = new boolean[1];
		parent.getDisplay().asyncExec(() -> done[0] = true);
		Waits.until("what was queued is done", () -> done[0]);
		assertFalse(parent.isDisposed());
	}

	private boolean hasBrowser() {
		var shell = new Shell(parent.getDisplay());
		try {
			return !new Browser(shell, SWT.NONE).isDisposed();
		} catch (SWTError e) {
			return false;
		} finally {
			shell.dispose();
		}
	}

	private String words() {
		return ((Label) ((Composite) area().getChildren()[0]).getChildren()[0]).getText();
	}

	private Control top() {
		return ((StackLayout) area().getLayout()).topControl;
	}

	private Composite area() {
		for (var child : ((Composite) dialog.getShell().getChildren()[0]).getChildren()) {
			if (child instanceof Composite area && area.getLayout() instanceof StackLayout) {
				return area;
			}
		}
		throw new AssertionError("The dialog has no page.");
	}
}
