/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.diary;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Control;

/** Task, memo and commits of a row. UI thread only; disposed with its control. */
final class RowTexts {

	/** Lines that task and memo may take. */
	static final int MEMO_LINES = 2;
	private static final String ELLIPSIS = "…";
	private static final int GAP = 3;
	private static final int NODE = 6;
	private static final int INDENT = 14;
	/** Width of the warning sign and the gap behind it. */
	private static final int SIGN = 20;

	private final Control control;
	private final Icons icons;
	private final Font bold;
	private final TextLayout layout;

	RowTexts(Control control, Icons icons, Font bold) {
		this.control = control;
		this.icons = icons;
		this.bold = bold;
		layout = new TextLayout(control.getDisplay());
		control.addDisposeListener(event -> layout.dispose());
	}

	/** Height of all texts, 0 when there are none. */
	int height(GC gc, SegmentRow row, int width) {
		var memo = memoHeight(row, width);
		var commits = row.commits().size() * gc.getFontMetrics().getHeight();
		return memo + commits + (memo > 0 && commits > 0 ? GAP : 0);
	}

	/**
	 * @param warning
	 *            colour of what is missing
	 */
	void paint(GC gc, SegmentRow row, Rectangle area, Color plain, Color muted, Color warning) {
		var y = area.y;
		var memoHeight = memoHeight(row, area.width);
		if (row.memoMissing()) {
			gc.drawImage(icons.image("icons/warning.svg"), area.x, y);
			layout.setStyle(new TextStyle(null, warning, null), text(row).length() - Messages.Row_MemoMissing.length(),
					text(row).length() - 1);
		}
		if (memoHeight > 0) {
			gc.setForeground(plain);
			layout.draw(gc, area.x + indent(row), y);
			y += memoHeight + GAP;
		}
		var lineHeight = gc.getFontMetrics().getHeight();
		for (var i = 0; i < row.commits().size(); i++) {
			var last = i == row.commits().size() - 1;
			paintCommit(gc, row, i, new Rectangle(area.x, y, area.width, lineHeight), last ? row.moreCommits() : 0,
					muted);
			y += lineHeight;
		}
	}

	/** Lays task and memo out, and tells how high they are. */
	private int memoHeight(SegmentRow row, int width) {
		var text = text(row);
		if (text.isEmpty() || width < INDENT) {
			return 0;
		}
		layout.setFont(control.getFont());
		layout.setWidth(Math.max(1, width - indent(row)));
		layOut(text, row.task().length());
		if (layout.getLineCount() > MEMO_LINES) {
			var end = layout.getLineOffsets()[MEMO_LINES];
			layOut(text.substring(0, Math.max(0, end - 2)).stripTrailing() + ELLIPSIS, row.task().length());
		}
		return layout.getBounds().height;
	}

	private void layOut(String text, int taskLength) {
		layout.setText(text);
		if (taskLength > 0) {
			layout.setStyle(new TextStyle(bold, null, null), 0, Math.min(text.length(), taskLength) - 1);
		}
	}

	private static String text(SegmentRow row) {
		var memo = row.memoMissing() ? Messages.Row_MemoMissing : row.memo();
		return row.task().isEmpty() || memo.isEmpty() ? row.task() + memo : row.task() + "  " + memo;
	}

	private static int indent(SegmentRow row) {
		return row.memoMissing() ? SIGN : 0;
	}

	private static void paintCommit(GC gc, SegmentRow row, int index, Rectangle area, int more, Color muted) {
		var commit = row.commits().get(index);
		gc.setForeground(muted);
		var middle = area.y + area.height / 2;
		gc.setLineWidth(1);
		gc.drawLine(area.x + NODE / 2, area.y + 1, area.x + NODE / 2, middle - NODE / 2);
		gc.drawLine(area.x + NODE / 2, middle + NODE / 2, area.x + NODE / 2, area.y + area.height - 1);
		gc.drawOval(area.x, middle - NODE / 2, NODE, NODE);
		var rest = more == 0 ? "" : NLS.bind(Messages.Row_MoreCommits, more);
		var restWidth = rest.isEmpty() ? 0 : gc.textExtent(rest).x + 2 * GAP;
		var text = NLS.bind(Messages.Row_Commit, commit.hash(), commit.subject());
		var fitted = TextFit.shorten(gc, text, area.width - INDENT - restWidth);
		gc.drawText(fitted, area.x + INDENT, area.y, SWT.DRAW_TRANSPARENT);
		if (!rest.isEmpty()) {
			gc.drawText(rest, area.x + INDENT + gc.textExtent(fitted).x + 2 * GAP, area.y, SWT.DRAW_TRANSPARENT);
		}
	}
}
