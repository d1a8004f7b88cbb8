/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.preferences;

import java.util.function.BiConsumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;

/** Lets the state of a row be chosen in it. */
final class SeenState extends EditingSupport {

	private final TableViewer viewer;
	private final BiConsumer<Seen, Seen.State> chosen;

	SeenState(TableViewer viewer, BiConsumer<Seen, Seen.State> chosen) {
		super(viewer);
		this.viewer = viewer;
		this.chosen = chosen;
	}

	static String text(Seen row) {
		return text(row.project(), row.state());
	}

	private static String text(boolean project, Seen.State state) {
		return switch (state) {
		case HIDDEN -> project ? Messages.Seen_ProjectHidden : Messages.Seen_Hidden;
		case NEVER -> Messages.Seen_Never;
		case PRIVATE -> project ? Messages.Seen_ProjectPrivate : Messages.Seen_Private;
		};
	}

	@Override
	protected boolean canEdit(@Nullable Object element) {
		return element instanceof Seen;
	}

	@Override
	protected @Nullable CellEditor getCellEditor(@Nullable Object element) {
		return element instanceof Seen row
				? new ComboBoxCellEditor(viewer.getTable(),
						row.states().stream().map(state -> text(row.project(), state)).toArray(String[]::new),
						SWT.READ_ONLY)
				: null;
	}

	@Override
	protected Object getValue(@Nullable Object element) {
		return element instanceof Seen row ? row.states().indexOf(row.state()) : -1;
	}

	@Override
	protected void setValue(@Nullable Object element, @Nullable Object value) {
		if (element instanceof Seen row && value instanceof Integer index && index >= 0) {
			chosen.accept(row, row.states().get(index));
		}
	}
}
