/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.journeys;

import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.allOf;
import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.widgetOfType;
import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.withRegex;
import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.withStyle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swtbot.eclipse.finder.SWTWorkbenchBot;
import org.eclipse.swtbot.swt.finder.waits.DefaultCondition;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotToolbarDropDownButton;
import org.hamcrest.Matcher;

/** What a person sees and does in the workbench. */
final class Person {

	private static final long PATIENCE = 30_000;
	static final String DIARY = "dev.daybook.ui.views.diary";
	/** What the toolbar item says: the offer to start, or the contract that is tracked. */
	private static final String TOOLBAR = "Start|.*(Website relaunch|Billing engine)";

	private final SWTWorkbenchBot bot = new SWTWorkbenchBot();

	SWTWorkbenchBot bot() {
		return bot;
	}

	/** Waits until something holds; fails naming {@code what} after half a minute. */
	static void await(String what, BooleanSupplier condition) {
		new SWTWorkbenchBot().waitUntil(new DefaultCondition() {
			@Override
			public boolean test() {
				return condition.getAsBoolean();
			}

			@Override
			public String getFailureMessage() {
				return "This did not happen: " + what;
			}
		}, PATIENCE, 100);
	}

	/** The workbench window, in front. */
	SWTBotShell workbench() {
		return bot.shell().activate();
	}

	void clickToolbar() {
		toolbar().click();
	}

	String toolbarText() {
		return toolbar().getText();
	}

	/** Chooses from the drop-down of the toolbar item. */
	void chooseInToolbar(String beginning) {
		Matcher<MenuItem> fits = withRegex(beginning + ".*");
		toolbar().menuItem(fits).click();
	}

	/** Accepts what is captured for a contract, by key. */
	void agree() {
		var agreement = "Before You Start";
		await("what is captured is shown", () -> hasShell(agreement));
		bot.activeShell().pressShortcut(SWT.ALT, 'a');
		await("it is accepted", () -> !hasShell(agreement));
	}

	/** Daybook's chord with a last key. */
	void chord(char last) {
		var shell = workbench();
		shell.pressShortcut(SWT.SHIFT | SWT.ALT, 'h');
		shell.pressShortcut(0, last);
	}

	SWTBotShell shell(String title) {
		return bot.shell(title).activate();
	}

	boolean hasShell(String title) {
		for (var shell : bot.shells()) {
			if (shell.getText().startsWith(title)) {
				return true;
			}
		}
		return false;
	}

	/** What a screen reader says of the rows of the Work Diary, the newest first. */
	List<String> rows() {
		var view = bot.viewById(DIARY);
		Matcher<Table> table = widgetOfType(Table.class);
		var list = view.bot().getFinder().findControls(view.getWidget(), table, true).getFirst();
		var rows = new ArrayList<String>();
		list.getDisplay().syncExec(() -> {
			for (var item : list.getItems()) {
				rows.add(item.getText());
			}
		});
		return rows;
	}

	boolean seesRow(String... parts) {
		return rows().stream().anyMatch(row -> List.of(parts).stream().allMatch(row::contains));
	}

	private SWTBotToolbarDropDownButton toolbar() {
		workbench();
		Matcher<ToolItem> item = widgetOfType(ToolItem.class);
		Matcher<ToolItem> dropDown = withStyle(SWT.DROP_DOWN, "SWT.DROP_DOWN");
		Matcher<ToolItem> text = withRegex(TOOLBAR);
		return new SWTBotToolbarDropDownButton(bot.widget(allOf(List.of(item, dropDown, text))));
	}
}
