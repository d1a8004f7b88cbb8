/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.diary;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import dev.daybook.ui.internal.diary.DiaryColors.Role;
import dev.daybook.ui.internal.diary.SegmentRow.ShotMark.Kind;
import dev.daybook.ui.internal.shot.Thumbnails;

/** The shot at the right of a row: its thumbnail, or a frame with an icon that says what became of it. */
final class RowShot {

	private static final int MARGIN = 8;
	private static final int ICON = 16;
	/** Narrower rows have a smaller thumbnail, this many hundredths of its size. */
	private static final int SMALL_PERCENT = 65;
	private static final int SMALL_BELOW = 340;

	private final Icons icons;
	private final Thumbnails thumbnails;

	RowShot(Icons icons, Thumbnails thumbnails) {
		this.icons = icons;
		this.thumbnails = thumbnails;
	}

	/** Room that the shot takes at the right of a row of that width, 0 without one. */
	int width(SegmentRow row, int rowWidth) {
		return row.shot().kind() == Kind.NONE ? 0 : scaled(Thumbnails.WIDTH, rowWidth) + MARGIN;
	}

	int height(SegmentRow row, int rowWidth) {
		return row.shot().kind() == Kind.NONE ? 0 : scaled(Thumbnails.HEIGHT, rowWidth);
	}

	private static int scaled(int full, int rowWidth) {
		return rowWidth < SMALL_BELOW ? full * SMALL_PERCENT / 100 : full;
	}

	void paint(GC gc, SegmentRow row, Rectangle bounds, Color muted) {
		if (row.shot().kind() == Kind.NONE) {
			return;
		}
		var width = scaled(Thumbnails.WIDTH, bounds.width);
		var height = scaled(Thumbnails.HEIGHT, bounds.width);
		var box = new Rectangle(bounds.x + bounds.width - width - MARGIN, bounds.y + RowPainter.MARGIN, width, height);
		if (row.shot().kind() != Kind.TAKEN || !paintThumbnail(gc, row.shot().sha256(), box)) {
			paintPlaceholder(gc, row.shot().kind(), box, muted);
		}
	}

	private boolean paintThumbnail(GC gc, String sha256, Rectangle box) {
		var image = thumbnails.get(sha256);
		if (image == null) {
			return false;
		}
		var size = image.getBounds();
		var scale = Math.min(1.0, Math.min((double) box.width / size.width, (double) box.height / size.height));
		var width = (int) Math.round(size.width * scale);
		var height = (int) Math.round(size.height * scale);
		var x = box.x + box.width - width;
		gc.setInterpolation(SWT.HIGH);
		gc.drawImage(image, 0, 0, size.width, size.height, x, box.y, width, height);
		gc.setForeground(DiaryColors.get(Role.LINE));
		gc.drawRectangle(x, box.y, width - 1, height - 1);
		return true;
	}

	private void paintPlaceholder(GC gc, Kind kind, Rectangle box, Color muted) {
		gc.setForeground(muted);
		gc.setLineStyle(SWT.LINE_DOT);
		gc.drawRoundRectangle(box.x, box.y, box.width - 1, box.height - 1, 6, 6);
		gc.setLineStyle(SWT.LINE_SOLID);
		var icon = icons.image(switch (kind) {
		case FAILED -> "icons/warning.svg";
		case WITHHELD, ERASED -> "icons/sync_signedout.svg";
		default -> "icons/shot.svg";
		});
		gc.drawImage(icon, box.x + (box.width - ICON) / 2, box.y + (box.height - ICON) / 2);
	}
}
