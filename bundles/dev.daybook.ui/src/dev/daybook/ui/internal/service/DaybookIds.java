/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.service;

/** Identifiers that plugin.xml and code share. */
public final class DaybookIds {

	public static final String BUNDLE = "dev.daybook.ui";
	public static final String DIARY_VIEW = "dev.daybook.ui.views.diary";
	public static final String TOOLBAR = "dev.daybook.ui.toolbar";
	public static final String TOGGLE = "dev.daybook.ui.commands.toggle";
	public static final String SWITCH = "dev.daybook.ui.commands.switchContract";
	/** Parameter of {@link #SWITCH}: a contract's identifier. */
	public static final String SWITCH_CONTRACT = "dev.daybook.ui.commands.switchContract.contract";
	public static final String NEW_CONTRACT = "dev.daybook.ui.commands.newContract";
	public static final String CONTRACTS_PAGE = "dev.daybook.ui.preferences.contracts";
	public static final String MEMO = "dev.daybook.ui.commands.memo";
	public static final String TAKE_SHOT = "dev.daybook.ui.commands.takeShot";
	public static final String HIDE_IN_SHOTS = "dev.daybook.ui.commands.hideInShots";
	public static final String SYNC = "dev.daybook.ui.commands.sync";
	public static final String TRACK_HERE = "dev.daybook.ui.commands.trackHere";
	public static final String SHOW_DIARY = "dev.daybook.ui.commands.showDiary";
	public static final String MOVE = "dev.daybook.ui.commands.moveSegment";
	public static final String ASSIGN = "dev.daybook.ui.commands.assignSegments";
	public static final String EDIT_MEMO = "dev.daybook.ui.commands.editMemo";
	public static final String SPLIT = "dev.daybook.ui.commands.splitSegment";
	public static final String WITHDRAW = "dev.daybook.ui.commands.withdrawTime";
	public static final String MANUAL = "dev.daybook.ui.commands.addManualTime";
	public static final String PRIVATE = "dev.daybook.ui.commands.privateMode";
	public static final String LABEL_PRIVATE = "dev.daybook.ui.commands.labelPrivate";
	public static final String ERASE_MEMO = "dev.daybook.ui.commands.eraseMemo";
	public static final String ERASE_SHOT = "dev.daybook.ui.commands.eraseShot";
	public static final String WITHHOLD_SHOT = "dev.daybook.ui.commands.withholdShot";
	public static final String DELETE_SHOT = "dev.daybook.ui.commands.deleteShot";
	public static final String REPLACE_KEY = "dev.daybook.ui.commands.replaceKey";
	public static final String CLIENT_VIEW = "dev.daybook.ui.commands.clientView";
	public static final String INBOX = "dev.daybook.ui.commands.showUnassigned";

	private DaybookIds() {
	}

	/** Identifier of a help context of this bundle. */
	public static String help(String context) {
		return BUNDLE + '.' + context;
	}
}
