/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.review;

import java.io.ByteArrayInputStream;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.component.annotations.Component;

import dev.daybook.core.segment.Shot;
import dev.daybook.ide.ShotTaken;
import dev.daybook.ui.internal.service.Diaries;
import dev.daybook.ui.internal.shot.Scaled;

/** Shows the notification of a shot. Made with the first one. */
@Component
public final class ShotNotifier implements ShotTaken {

	/** Largest size of the picture in the notification, in points. */
	static final int WIDTH = 240;
	static final int HEIGHT = 150;

	@Override
	public void taken(Shot shot) {
		var job = Job.createSystem(Messages.Notice_Job, (ICoreRunnable) monitor -> prepare(shot));
		job.schedule();
	}

	/** The picture is read and made smaller here, not on the UI thread. */
	private static void prepare(Shot shot) {
		var png = Diaries.current().flatMap(d -> d.shot(shot.sha256()));
		if (png.isEmpty() || !PlatformUI.isWorkbenchRunning()) {
			return;
		}
		var source = new ImageData(new ByteArrayInputStream(png.get()));
		var small = fit(source, 1);
		var fine = fit(source, 2);
		ImageDataProvider provider = zoom -> zoom == 100 ? small : zoom == 200 ? fine : null;
		var display = PlatformUI.getWorkbench().getDisplay();
		display.asyncExec(() -> Reviews.current().ifPresent(r -> new ShotNotice(r, shot, provider).open(display)));
	}

	private static ImageData fit(ImageData source, int factor) {
		var scale = Math.min(1.0,
				Math.min((double) WIDTH * factor / source.width, (double) HEIGHT * factor / source.height));
		return Scaled.down(source, Math.max(1, (int) Math.round(source.width * scale)),
				Math.max(1, (int) Math.round(source.height * scale)));
	}
}
