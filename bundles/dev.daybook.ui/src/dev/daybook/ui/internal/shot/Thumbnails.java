/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.shot;

import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.widgets.Display;

import dev.daybook.ui.internal.service.Diaries;

/**
 * Small pictures of shots, read and scaled on another thread; the least recently used go first. UI thread only. Whoever
 * makes it disposes it, and with it every image.
 */
public final class Thumbnails {

	/** Size of a thumbnail in points; it fits inside with the shot's own proportions. */
	public static final int WIDTH = 80;
	/** See {@link #WIDTH}. */
	public static final int HEIGHT = 50;

	/** Family of the jobs that load. */
	public static final Object FAMILY = new Object();

	static final int CAPACITY = 160;

	private final Display display;
	private final Runnable loaded;
	private final Map<String, Image> images = new LinkedHashMap<>(16, 0.75f, true);
	private final Set<String> asked = new HashSet<>();
	private boolean disposed;

	/**
	 * @param loaded
	 *            called on the UI thread when a thumbnail has become available
	 */
	public Thumbnails(Display display, Runnable loaded) {
		this.display = display;
		this.loaded = loaded;
	}

	/** The thumbnail, or {@code null} while it is being loaded and when it can't be. Not for the caller to dispose. */
	public @Nullable Image get(String sha256) {
		var image = images.get(sha256);
		if (image == null && asked.add(sha256)) {
			var job = Job.createSystem(Messages.Thumbnails_Job, (ICoreRunnable) monitor -> load(sha256));
			job.setUser(false);
			job.schedule();
		}
		return image;
	}

	private void load(String sha256) {
		var png = Diaries.current().flatMap(d -> d.shot(sha256));
		if (png.isEmpty()) {
			return;
		}
		try {
			var source = new ImageData(new ByteArrayInputStream(png.get()));
			var small = fit(source, 1);
			var fine = fit(source, 2);
			display.asyncExec(() -> put(sha256, small, fine));
		} catch (SWTException e) {
			ILog.of(Thumbnails.class).warn("The shot " + sha256 + " cannot be shown: it is no picture.", e);
		}
	}

	/** Scales to the thumbnail's box, at most to the source's own size. */
	private static ImageData fit(ImageData source, int factor) {
		var scale = Math.min(1.0, Math.min((double) WIDTH * factor / source.width,
				(double) HEIGHT * factor / source.height));
		return Scaled.down(source, Math.max(1, (int) Math.round(source.width * scale)),
				Math.max(1, (int) Math.round(source.height * scale)));
	}

	private void put(String sha256, ImageData small, ImageData fine) {
		if (disposed || display.isDisposed()) {
			return;
		}
		ImageDataProvider provider = zoom -> zoom == 100 ? small : zoom == 200 ? fine : null;
		images.put(sha256, new Image(display, provider));
		asked.remove(sha256);
		if (images.size() > CAPACITY) {
			var eldest = images.entrySet().iterator();
			eldest.next().getValue().dispose();
			eldest.remove();
		}
		loaded.run();
	}

	/** Images that are held now. */
	int size() {
		return images.size();
	}

	/** Disposes every image; what is still loading is dropped when it arrives. */
	public void dispose() {
		disposed = true;
		images.values().forEach(Image::dispose);
		images.clear();
	}
}
