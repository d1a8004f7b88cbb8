/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.export;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

@NonNullByDefault({})
final class Messages extends NLS {

	public static String Export_All;
	public static String Export_AllTells;
	public static String Export_Browse;
	public static String Export_Contract;
	public static String Export_ContractTells;
	public static String Export_Description;
	public static String Export_Missing;
	public static String Export_NoFile;
	public static String Export_NoFolder;
	public static String Export_Replace;
	public static String Export_Starting;
	public static String Export_Task;
	public static String Export_Title;
	public static String Export_What;
	public static String Export_Where;
	public static String Export_Window;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
