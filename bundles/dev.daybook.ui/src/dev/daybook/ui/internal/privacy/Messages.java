/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.privacy;

import org.eclipse.osgi.util.NLS;

/** Texts of private mode. */
final class Messages extends NLS {

	public static String Erase_Button = "";
	public static String Erase_Memo = "";
	public static String Erase_MemoMessage = "";
	public static String Erase_None = "";
	public static String Erase_Shot = "";
	public static String Erase_ShotMessage = "";
	public static String Label_Button = "";
	public static String Label_Keeps = "";
	public static String Label_Name = "";
	public static String Label_Withdraw = "";
	public static String Label_Withdraws = "";

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
