/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.tracking;

import org.eclipse.osgi.util.NLS;

/** Sentences for the person. */
public final class Messages extends NLS {

	public static String closed = "";
	public static String elsewhere = "";
	public static String elsewhereUnknown = "";
	public static String keyNotReplaced = "";
	public static String lost = "";
	public static String notGoingOn = "";
	public static String notOpen = "";
	public static String notSigned = "";
	public static String notTracking = "";
	public static String onNetwork = "";
	public static String unopened = "";
	public static String unsaved = "";
	public static String openingAway = "";
	public static String openingDenied = "";
	public static String openingFull = "";
	public static String openingOther = "";
	public static String openingReadOnly = "";
	public static String privateIdle = "";
	public static String privateNoShot = "";
	public static String privateOn = "";
	public static String privatePaused = "";
	public static String recovered = "";
	public static String trackedHere = "";
	public static String savingAway = "";
	public static String savingDenied = "";
	public static String savingFull = "";
	public static String savingOther = "";
	public static String savingReadOnly = "";
	public static String sentElsewhere = "";
	public static String shotNotAgreed = "";
	public static String shotNotAsked = "";
	public static String shotLocked = "";
	public static String shotNotKept = "";
	public static String shotOutsideHours = "";
	public static String shotTooMany = "";
	public static String startNotAgreed = "";
	public static String startShots = "";

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
