/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.tests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.PlatformUI;

/** Finds and clicks what is on the screen. UI thread only. */
public final class Widgets {

	private Widgets() {
	}

	/** All controls of a type inside a composite, in depth-first order. */
	public static <T extends Control> List<T> all(Composite root, Class<T> type) {
		List<T> found = new ArrayList<>();
		for (var child : root.getChildren()) {
			if (type.isInstance(child)) {
				found.add(type.cast(child));
			}
			if (child instanceof Composite inner) {
				found.addAll(all(inner, type));
			}
		}
		return found;
	}

	public static Shell workbenchShell() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
	}

	/** The first item of any tool bar of the workbench window that fits. */
	public static Optional<ToolItem> toolItem(Predicate<ToolItem> fits) {
		return all(workbenchShell(), ToolBar.class).stream().flatMap(bar -> Stream.of(bar.getItems())).filter(fits)
				.findFirst();
	}

	/** The open shell whose title contains a text. */
	public static Optional<Shell> shell(String title) {
		return Arrays.stream(Display.getCurrent().getShells()).filter(s -> !s.isDisposed() && s.isVisible())
				.filter(s -> s.getText().contains(title)).findFirst();
	}

	public static Button button(Composite root, String text) {
		return all(root, Button.class).stream().filter(b -> b.getText().replace("&", "").contains(text)).findFirst()
				.orElseThrow();
	}

	/** Does what a click does, without the pointer. */
	public static void select(Widget widget) {
		widget.notifyListeners(SWT.Selection, new Event());
	}
}
