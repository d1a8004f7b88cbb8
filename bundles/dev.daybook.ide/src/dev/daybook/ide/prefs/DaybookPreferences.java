/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.prefs;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.IPreferencesService;
import org.eclipse.core.runtime.preferences.InstanceScope;

import dev.daybook.core.activity.Signal;
import dev.daybook.core.contract.CapturePolicy;
import dev.daybook.ide.WorkDiary.Registration;

/** Daybook's preferences with their types and defaults. Safe from any thread; reads the value of the moment. */
public final class DaybookPreferences {

	/** Node of the preferences, in every scope. */
	public static final String NODE = "dev.daybook.ide";

	/** Minutes that a shot stays on the machine before it may be sent, 0 to {@value #MAX_REVIEW_MINUTES}. */
	public static final String SHOT_REVIEW_MINUTES = "shot.reviewMinutes";
	public static final int DEFAULT_REVIEW_MINUTES = 10;
	public static final int MAX_REVIEW_MINUTES = 60;

	/** Most shots per segment that the person accepts, 0 to {@value CapturePolicy#MAX_SHOTS}. */
	public static final String SHOTS_AT_MOST = "shot.atMost";
	public static final int DEFAULT_SHOTS_AT_MOST = CapturePolicy.MAX_SHOTS;

	/** Seconds that the notification of a shot stays open, 0 for none, to {@value #MAX_NOTICE_SECONDS}. */
	public static final String SHOT_NOTICE_SECONDS = "shot.noticeSeconds";
	public static final int DEFAULT_NOTICE_SECONDS = 8;
	public static final int MAX_NOTICE_SECONDS = 60;

	/** Minutes without a signal after which the person is away, 0 for as each contract says. */
	public static final String IDLE_MINUTES = "activity.idleMinutes";
	public static final int DEFAULT_IDLE_MINUTES = 0;
	public static final int MAX_IDLE_MINUTES = 60;

	/** Names of kinds of signals that are not counted, one a line; see {@link Signal}. */
	public static final String NOT_COUNTED = "activity.notCounted";

	/** Globs of files never shown in a shot, one a line, in addition to those that always hold. */
	public static final String PRIVACY_GLOBS = "privacy.globs";
	public static final String DEFAULT_GLOBS = "";
	private static final int MAX_GLOB = 200;

	/** Whether the toolbar item shows the running time. */
	public static final String TOOLBAR_SHOW_TIME = "toolbar.showTime";
	public static final boolean DEFAULT_SHOW_TIME = true;

	private final IPreferencesService service = Platform.getPreferencesService();

	/** How long a shot stays on the machine before it may be sent. */
	public Duration shotReview() {
		var minutes = service.getInt(NODE, SHOT_REVIEW_MINUTES, DEFAULT_REVIEW_MINUTES, null);
		return Duration.ofMinutes(Math.clamp(minutes, 0, MAX_REVIEW_MINUTES));
	}

	/** Most shots per segment that the person accepts. */
	public int shotsAtMost() {
		return Math.clamp(service.getInt(NODE, SHOTS_AT_MOST, DEFAULT_SHOTS_AT_MOST, null), 0, CapturePolicy.MAX_SHOTS);
	}

	/** How long the notification of a shot stays open; zero for no notification. */
	public Duration shotNotice() {
		var seconds = service.getInt(NODE, SHOT_NOTICE_SECONDS, DEFAULT_NOTICE_SECONDS, null);
		return Duration.ofSeconds(Math.clamp(seconds, 0, MAX_NOTICE_SECONDS));
	}

	/**
	 * The longest time without a signal after which the person is away, whatever a contract allows beyond it; what a
	 * contract says if that is less.
	 */
	public Duration idleAtMost() {
		var minutes = service.getInt(NODE, IDLE_MINUTES, DEFAULT_IDLE_MINUTES, null);
		return minutes < 1 ? ChronoUnit.FOREVER.getDuration() : Duration.ofMinutes(minutes);
	}

	/** Kinds of signals that the person does not want counted; names that are not known are passed over. */
	public Set<Signal> notCounted() {
		var names = service.getString(NODE, NOT_COUNTED, "", null).lines().map(String::strip).toList();
		return Arrays.stream(Signal.values()).filter(signal -> names.contains(signal.name()))
				.collect(Collectors.toUnmodifiableSet());
	}

	/** The person's own globs, without blank lines. */
	public List<String> privacyGlobs() {
		return service.getString(NODE, PRIVACY_GLOBS, DEFAULT_GLOBS, null).lines().map(String::strip)
				.filter(line -> !line.isEmpty()).toList();
	}

	/**
	 * Whether a line can be kept as a glob: one that the capture understands, and without brackets and braces, which
	 * stand for themselves there and would hide nothing.
	 */
	public static boolean isGlob(String line) {
		return isOneLine(line) && line.chars().noneMatch(c -> "[]{}".indexOf(c) >= 0);
	}

	/** Whether the capture can use a line as a glob: not blank, of a sane length, without line breaks. */
	public static boolean isOneLine(String line) {
		return !line.isBlank() && line.length() <= MAX_GLOB && line.chars().noneMatch(Character::isISOControl);
	}

	public boolean showTime() {
		return service.getBoolean(NODE, TOOLBAR_SHOW_TIME, DEFAULT_SHOW_TIME, null);
	}

	/**
	 * Calls {@code listener} after every change by the person.
	 *
	 * @return removes the listener when closed
	 */
	public Registration onChange(Runnable listener) {
		var node = InstanceScope.INSTANCE.getNode(NODE);
		IPreferenceChangeListener forward = event -> listener.run();
		node.addPreferenceChangeListener(forward);
		return () -> node.removePreferenceChangeListener(forward);
	}

	/** Puts the defaults into the default scope. */
	static void setDefaults() {
		IEclipsePreferences node = DefaultScope.INSTANCE.getNode(NODE);
		node.putInt(SHOT_REVIEW_MINUTES, DEFAULT_REVIEW_MINUTES);
		node.putInt(IDLE_MINUTES, DEFAULT_IDLE_MINUTES);
		node.putInt(SHOTS_AT_MOST, DEFAULT_SHOTS_AT_MOST);
		node.putInt(SHOT_NOTICE_SECONDS, DEFAULT_NOTICE_SECONDS);
		node.put(PRIVACY_GLOBS, DEFAULT_GLOBS);
		node.putBoolean(TOOLBAR_SHOW_TIME, DEFAULT_SHOW_TIME);
	}
}
