/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.tracking;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** The drop-down's texts. Apart from {@link Messages}, for each text costs half a KB while an IDE starts. */
@NonNullByDefault({})
final class MenuMessages extends NLS {

	public static String Menu_ByRules;
	public static String Menu_ByRulesNow;
	public static String Menu_Contract;
	public static String Menu_Memo;
	public static String Menu_NoContract;
	public static String Menu_NotReady;
	public static String Menu_Week;
	public static String Menu_WeekOfLimit;

	static {
		NLS.initializeMessages(MenuMessages.class.getPackageName() + ".menu", MenuMessages.class);
	}

	private MenuMessages() {
	}
}
