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
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;

/**
 * Prints the windows piece by piece, in several turns of the UI thread with whatever the person does in between, so
 * that typing never waits long for a shot. Where something has moved, appeared or become private since the first turn,
 * all is printed anew: a picture is of one layout, and what must not be seen is known before each piece is printed. UI
 * thread only.
 */
final class WindowPrinter {

	/** How the windows are now. */
	@FunctionalInterface
	interface Look {
		WindowLayout now() throws CaptureException;
	}

	/** A turn ends with the piece that passes this; a piece takes 1 to 5 ms at 1920×1080. */
	static final long TURN_NANOS = 5_000_000;
	/** As often it begins anew; then it prints all in one turn. */
	private static final int TRIES = 3;

	private final Display display;
	private final long turnNanos;
	private final Look look;
	private final Consumer<WindowPrint> done;
	private final Consumer<Throwable> failed;
	private final List<Layer> layers = new ArrayList<>();
	private @Nullable WindowLayout layout;
	private PrintScale scale = new PrintScale(1);
	private int tries;

	/**
	 * @param turnNanos
	 *            after how long a turn ends, in nanoseconds
	 * @param look
	 *            asked at the begin of each turn
	 * @param done
	 *            gets the print, and closes it
	 * @param failed
	 *            gets a {@link CaptureException} if there is nothing that a person looks at
	 */
	WindowPrinter(Display display, long turnNanos, Look look, Consumer<WindowPrint> done, Consumer<Throwable> failed) {
		this.display = display;
		this.turnNanos = turnNanos;
		this.look = look;
		this.done = done;
		this.failed = failed;
	}

	/** Prints what one turn allows, and goes on in the next one until all is printed. */
	void turn() {
		try {
			var now = look.now();
			if (!Objects.equals(layout, now)) {
				begin(now);
			}
			print(now.pieces());
			if (layers.size() == now.pieces().size()) {
				done.accept(print(now));
			} else {
				display.asyncExec(this::turn);
			}
		} catch (CaptureException | RuntimeException | Error e) {
			layers.forEach(Layer::close);
			failed.accept(e);
		}
	}

	private void begin(WindowLayout now) {
		layers.forEach(Layer::close);
		layers.clear();
		layout = now;
		scale = PrintScale.of(display);
		tries++;
	}

	private void print(List<Piece> pieces) throws CaptureException {
		var start = System.nanoTime();
		for (var piece : pieces.subList(layers.size(), pieces.size())) {
			layers.add(Layer.print(piece, scale));
			if (tries <= TRIES && System.nanoTime() - start >= turnNanos) {
				return;
			}
		}
	}

	private WindowPrint print(WindowLayout now) {
		return new WindowPrint(now.width(), now.height(), now.background(), List.copyOf(layers), now.areas());
	}
}
