/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.review;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.notifications.NotificationPopup;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import dev.daybook.core.contract.Contract;
import dev.daybook.core.edit.ShotCost;
import dev.daybook.core.segment.Shot;
import dev.daybook.core.time.Slot;
import dev.daybook.ide.ShotReview;
import dev.daybook.ide.prefs.DaybookPreferences;
import dev.daybook.ui.internal.preview.ClientViewHandler;
import dev.daybook.ui.internal.service.Diaries;
import dev.daybook.ui.internal.service.Outcome;

/**
 * A shot that was just taken, and what can be decided about it. Never takes the focus; whoever works with keys has
 * commands for the same. It has no title bar, and so is in no shot itself.
 */
final class ShotNotice {

	private final ShotReview review;
	private final Shot shot;
	private final ImageDataProvider picture;
	private final ShotCost cost;

	ShotNotice(ShotReview review, Shot shot, ImageDataProvider picture) {
		this.review = review;
		this.shot = shot;
		this.picture = picture;
		cost = review.cost(shot);
	}

	/** UI thread only. Stays open for as long as the person wants, and while the pointer is over it. */
	void open(Display display) {
		var preferences = new DaybookPreferences();
		var held = review.pending().stream().anyMatch(p -> p.shot().isOf(shot.contract(), shot.at()));
		NotificationPopup.forDisplay(display).title(Messages.Notice_Title, true)
				.content(parent -> content(parent, preferences, held)).delay(preferences.shotNotice().toMillis())
				.open();
	}

	private Control content(Composite parent, DaybookPreferences preferences, boolean held) {
		var content = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(5, 5).spacing(5, 6).applyTo(content);
		var label = new Label(content, SWT.NONE);
		var image = new Image(parent.getDisplay(), picture);
		label.addDisposeListener(event -> image.dispose());
		label.setImage(image);
		label.setToolTipText(Messages.Notice_Title);
		text(content, fate(preferences));
		if (cost.allowed() != null && held) {
			text(content, CostText.withhold(cost));
		}
		if (held) {
			createButtons(content);
		}
		if (!Contract.staysHere(shot.contract())) {
			var link = new Link(content, SWT.NONE);
			link.setText("<a>" + Messages.Notice_Client + "</a>");
			link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> then(link,
					() -> ClientViewHandler.show(shot.contract(), Slot.of(shot.at()), Reviews.shell()))));
		}
		return content;
	}

	private static void text(Composite parent, String sentence) {
		var text = new Label(parent, SWT.WRAP);
		text.setText(sentence);
		GridDataFactory.fillDefaults().grab(true, false).hint(ShotNotifier.WIDTH, SWT.DEFAULT).applyTo(text);
	}

	private String fate(DaybookPreferences preferences) {
		if (Contract.staysHere(shot.contract())) {
			return Messages.Notice_Local;
		}
		var client = Diaries.current().stream().flatMap(d -> d.contracts().stream())
				.filter(c -> c.id().equals(shot.contract())).map(Contract::client).findFirst().orElse("");
		return NLS.bind(Messages.Notice_Goes, client, Reviews.time(shot.at().plus(preferences.shotReview())));
	}

	private void createButtons(Composite parent) {
		var row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		var withhold = button(row, Messages.Notice_Withhold);
		withhold.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> offerReasons(withhold)));
		var delete = button(row, Messages.Notice_Delete);
		delete.addSelectionListener(SelectionListener.widgetSelectedAdapter(
				event -> then(delete, () -> Reviews.delete(review, shot, Reviews.shell()))));
	}

	private static Button button(Composite parent, String text) {
		var button = new Button(parent, SWT.PUSH);
		button.setText(text);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		return button;
	}

	/** Two clicks are enough where it costs nothing; else the dialog says first what it costs. */
	private void offerReasons(Button button) {
		if (cost.withholdSeconds() > 0) {
			then(button, this::ask);
			return;
		}
		var menu = reasons(button);
		menu.setLocation(button.toDisplay(0, button.getSize().y));
		menu.setVisible(true);
	}

	Menu reasons(Button button) {
		var menu = new Menu(button);
		Reasons.offered().forEach(reason -> item(menu, reason,
				() -> then(button, () -> Outcome.report(review.withhold(shot, reason), Reviews.shell()))));
		new MenuItem(menu, SWT.SEPARATOR);
		item(menu, Messages.Notice_Other, () -> then(button, this::ask));
		button.addDisposeListener(event -> menu.dispose());
		return menu;
	}

	private static void item(Menu menu, String text, Runnable action) {
		var item = new MenuItem(menu, SWT.PUSH);
		item.setText(text);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
	}

	private void ask() {
		new WithholdDialog(Reviews.shell(), review, shot).open();
	}

	/** Closes the notification first, as what comes may be a dialog. */
	private static void then(Control inside, Runnable action) {
		var display = inside.getDisplay();
		var shell = inside.getShell();
		if (!shell.isDisposed()) {
			shell.close();
		}
		display.asyncExec(action);
	}
}
