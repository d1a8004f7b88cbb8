/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.tracking;

import java.time.Instant;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import dev.daybook.core.contract.Contract;
import dev.daybook.ide.Status;
import dev.daybook.ui.internal.format.Hours;
import dev.daybook.ui.internal.format.Names;

/**
 * What the toolbar item shows. Two equal ones need no repaint.
 *
 * @param icon
 *            shape of the state
 * @param label
 *            text beside the icon
 * @param tooltip
 *            whole sentence
 */
public record ToolbarText(Icon icon, String label, String tooltip) {

	/** Most characters of a contract's title in the toolbar. */
	static final int TITLE_LENGTH = 20;

	/** Each state has a shape of its own; colour is not needed to tell them apart. */
	public enum Icon {
		START("start"), STOP("stop"), IDLE("idle"), PRIVATE("private");

		private final String file;

		Icon(String file) {
			this.file = file;
		}

		/** Path inside this bundle. */
		public String path() {
			return "icons/" + file + ".svg";
		}
	}

	/** Written out, for the JDK makes that of a record from twenty classes, and this runs while the IDE starts. */
	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof ToolbarText text && icon == text.icon && label.equals(text.label)
				&& tooltip.equals(text.tooltip);
	}

	@Override
	public int hashCode() {
		return Objects.hash(icon, label, tooltip);
	}

	/** Before the diary is there. */
	static ToolbarText starting() {
		return new ToolbarText(Icon.START, ToolbarMessages.Toolbar_Start, ToolbarMessages.Toolbar_StartingTip);
	}

	/**
	 * @param showTime
	 *            whether the person wants to see the running time
	 */
	static ToolbarText of(Status status, boolean showTime) {
		var contract = status.contract();
		if (status.isPrivate()) {
			return hidden(status, showTime);
		}
		return contract.isPresent() ? tracking(contract.get(), status, showTime) : stopped(status);
	}

	/** Private mode has an icon and words of its own, whether time goes on or not. */
	private static ToolbarText hidden(Status status, boolean showTime) {
		var contract = status.contract();
		var label = contract.isEmpty() ? ToolbarMessages.Toolbar_Private
				: NLS.bind(ToolbarMessages.Toolbar_PrivateRunning, tracking(contract.get(), status, showTime).label());
		return new ToolbarText(Icon.PRIVATE, label, status.hidden());
	}

	private static ToolbarText tracking(Contract contract, Status status, boolean showTime) {
		var time = Hours.of(status.running());
		var title = Names.shorten(contract.title(), TITLE_LENGTH);
		var label = showTime ? NLS.bind(ToolbarMessages.Toolbar_Running, time, title) : title;
		return new ToolbarText(Icon.STOP, label,
				NLS.bind(ToolbarMessages.Toolbar_RunningTip,
						new Object[] { contract.title(), contract.client(), time }));
	}

	private static ToolbarText stopped(Status status) {
		var last = status.lastContract();
		if (last.isEmpty() || !last.get().takesTimeAt(Instant.now())) {
			return new ToolbarText(Icon.START, ToolbarMessages.Toolbar_Start, ToolbarMessages.Toolbar_ChooseTip);
		}
		var tip = status.idleStop() ? ToolbarMessages.Toolbar_IdleTip : ToolbarMessages.Toolbar_StartTip;
		return new ToolbarText(status.idleStop() ? Icon.IDLE : Icon.START, ToolbarMessages.Toolbar_Start,
				NLS.bind(tip, last.get().title(), last.get().client()));
	}
}
