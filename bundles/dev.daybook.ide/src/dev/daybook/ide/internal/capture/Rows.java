/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.capture;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Scrollable;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/**
 * The rows to redact in a tree or table: those of private files and hidden projects, what hangs below them, and those
 * whose text names them. Only rows in sight are looked at. UI thread only.
 */
final class Rows {

	private final Secrets secrets;
	private final List<RedactedArea> found = new ArrayList<>();
	private final Map<TreeItem, String> kinds = new IdentityHashMap<>();

	Rows(Secrets secrets) {
		this.secrets = secrets;
	}

	/**
	 * @return areas relative to the tree
	 */
	List<RedactedArea> of(Tree tree) {
		var height = tree.getClientArea().height;
		var columns = Math.max(1, tree.getColumnCount());
		for (var item = tree.getTopItem(); item != null; item = next(tree, item)) {
			var bounds = item.getBounds();
			if (bounds.y > height) {
				break;
			}
			add(kindOf(item, columns), tree, bounds);
		}
		return found;
	}

	/**
	 * @return areas relative to the table
	 */
	List<RedactedArea> of(Table table) {
		var height = table.getClientArea().height;
		var columns = Math.max(1, table.getColumnCount());
		for (var i = table.getTopIndex(); i < table.getItemCount(); i++) {
			var item = table.getItem(i);
			var bounds = item.getBounds();
			if (bounds.y > height) {
				break;
			}
			add(kindOf(item.getData(), columns, item::getText), table, bounds);
		}
		return found;
	}

	private String kindOf(TreeItem item, int columns) {
		var known = kinds.get(item);
		if (known == null) {
			var parent = item.getParentItem();
			var above = parent == null ? "" : kindOf(parent, columns);
			known = above.isEmpty() ? kindOf(item.getData(), columns, item::getText) : above;
			kinds.put(item, known);
		}
		return known;
	}

	private String kindOf(@Nullable Object element, int columns, IntFunction<String> text) {
		var resource = Elements.of(element);
		if (resource != null) {
			var kind = secrets.kindOf(resource);
			return kind.equals(RedactedArea.EDITOR) ? RedactedArea.NAME : kind;
		}
		for (var column = 0; column < columns; column++) {
			if (secrets.isIn(text.apply(column))) {
				return RedactedArea.NAME;
			}
		}
		return "";
	}

	/** Rows that touch and have one reason become one area, over the whole width: a row's text may reach beyond it. */
	private void add(String kind, Scrollable widget, Rectangle row) {
		if (kind.isEmpty()) {
			return;
		}
		var area = new Rectangle(0, row.y - 1, widget.getSize().x, row.height + 2);
		var last = found.isEmpty() ? null : found.getLast();
		if (last != null && last.kind().equals(kind) && last.bounds().intersects(area)) {
			found.removeLast();
			area.add(last.bounds());
		}
		found.add(new RedactedArea(kind, area));
	}

	/** The row below, or {@code null}. */
	private static @Nullable TreeItem next(Tree tree, TreeItem item) {
		return item.getExpanded() && item.getItemCount() > 0 ? item.getItem(0) : after(tree, item);
	}

	private static @Nullable TreeItem after(Tree tree, TreeItem item) {
		var parent = item.getParentItem();
		if (parent == null) {
			var index = tree.indexOf(item) + 1;
			return index < tree.getItemCount() ? tree.getItem(index) : null;
		}
		var index = parent.indexOf(item) + 1;
		return index < parent.getItemCount() ? parent.getItem(index) : after(tree, parent);
	}
}
