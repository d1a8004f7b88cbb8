/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.diary;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

import dev.daybook.ui.internal.away.AwayBar;
import dev.daybook.ui.internal.away.AwayQuestion;
import dev.daybook.ui.internal.corrections.Attention;
import dev.daybook.ui.internal.corrections.AttentionBar;
import dev.daybook.ui.internal.elsewhere.Elsewhere;
import dev.daybook.ui.internal.elsewhere.ElsewhereBar;
import dev.daybook.ui.internal.service.DaybookIds;
import dev.daybook.ui.internal.service.Diaries;
import dev.daybook.ui.internal.service.DiaryLink;
import dev.daybook.ui.internal.tracking.Tracking;

/** The Work Diary view: today, live. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
public final class DiaryView extends ViewPart {

	// The widgets are made in createPartControl, not in the constructor.
	private Composite root;
	private NoticeBar notices;
	/** Made for the first question. */
	private @Nullable AwayBar questions;
	/** Made for the first segment without a required memo. */
	private @Nullable MemoBar memos;
	/** Made when another IDE keeps the diary for the first time. */
	private @Nullable ElsewhereBar elsewhere;
	/** Made for the first unassigned time or conflict. */
	private @Nullable AttentionBar attention;
	private HeaderBar header;
	private Composite pages;
	private EmptyPage empty;
	/** Made for the first segment: an empty view should cost a start of the IDE little. */
	private @Nullable DiaryList list;
	private RowSelection selection;
	private FooterBar footer;
	private DiaryRefresh refresh;
	private DiaryLink link;
	private IPropertyChangeListener themeListener;

	@Override
	public void createPartControl(Composite parent) {
		createRoot(parent);
		createPages();
		createFooter();
		follow();
	}

	private void createRoot(Composite parent) {
		root = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(root);
		var icons = new Icons(root);
		notices = new NoticeBar(root, icons);
		header = new HeaderBar(root, icons);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
		getSite().getWorkbenchWindow().getWorkbench().getHelpSystem().setHelp(root, DaybookIds.help("diary"));
	}

	private void createPages() {
		var icons = new Icons(root);
		pages = new Composite(root, SWT.NONE);
		pages.setLayout(new StackLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(pages);
		empty = new EmptyPage(pages, icons, this::toggle);
		selection = new RowSelection();
		getSite().setSelectionProvider(selection);
	}

	private void createFooter() {
		footer = new FooterBar(root, new Icons(root));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(footer);
	}

	private void follow() {
		themeListener = event -> root.redraw(0, 0, root.getSize().x, root.getSize().y, true);
		DiaryColors.addListener(themeListener);
		refresh = new DiaryRefresh(root.getDisplay(), this::show);
		link = new DiaryLink(refresh::request);
		show(Optional.empty());
		link.open();
	}

	private void toggle() {
		Diaries.current().ifPresent(diary -> Tracking.toggle(diary, getSite().getShell()));
	}

	private void show(Optional<DiaryModel> model) {
		if (root.isDisposed()) {
			return;
		}
		if (model.isPresent()) {
			show(model.get());
		}
		showPage(model.orElse(null));
	}

	private void show(DiaryModel model) {
		notices.show(model.notices());
		tell(model.elsewhere());
		ask(model.questions());
		ask(model.missing());
		warn(model.attention());
		header.show(model.header());
		footer.show(model.sync());
		if (list != null || !model.isEmpty()) {
			list().show(model.allRows());
		}
	}

	private void tell(Optional<Elsewhere> other) {
		var bar = elsewhere;
		if (bar == null && other.isPresent()) {
			bar = new ElsewhereBar(root);
			bar.moveAbove(header);
			elsewhere = bar;
		}
		if (bar != null) {
			bar.show(other.orElse(null));
		}
	}

	private void ask(List<AwayQuestion> open) {
		var bar = questions;
		if (bar == null && !open.isEmpty()) {
			bar = new AwayBar(root);
			bar.moveAbove(header);
			questions = bar;
		}
		if (bar != null) {
			bar.show(open);
		}
	}

	private void ask(Optional<MemosMissing> missing) {
		var bar = memos;
		if (bar == null && missing.isPresent()) {
			bar = new MemoBar(root, new Icons(root), new MemoActions(this));
			bar.moveAbove(header);
			memos = bar;
		}
		if (bar != null) {
			bar.show(missing.orElse(null));
		}
	}

	private void warn(Optional<Attention> waiting) {
		var bar = attention;
		if (bar == null && waiting.isPresent()) {
			// With the list comes Undo.
			list();
			bar = new AttentionBar(root);
			bar.moveAbove(header);
			attention = bar;
		}
		if (bar != null) {
			bar.show(waiting.orElse(null));
		}
	}

	private void showPage(@Nullable DiaryModel model) {
		visible(header, model != null);
		visible(footer, model != null);
		if (model == null) {
			empty.showStarting();
		} else if (model.isEmpty()) {
			empty.showNothing(model.header().state() == DiaryModel.State.TRACKING);
		}
		var top = model == null || model.isEmpty() ? empty : list().table();
		var stack = (StackLayout) pages.getLayout();
		if (stack.topControl != top) {
			stack.topControl = top;
			pages.layout();
		}
	}

	private void visible(Composite part, boolean visible) {
		if (part.getVisible() != visible) {
			part.setVisible(visible);
			((GridData) part.getLayoutData()).exclude = !visible;
			root.layout();
		}
	}

	@Override
	public void setFocus() {
		var top = ((StackLayout) pages.getLayout()).topControl;
		(top == null ? root : top).setFocus();
	}

	@Override
	public void dispose() {
		if (link != null) {
			link.close();
			refresh.cancel();
			DiaryColors.removeListener(themeListener);
		}
		super.dispose();
	}

	/** The list, also before there is a segment. */
	DiaryList list() {
		var made = list;
		if (made == null) {
			made = new DiaryList(pages, new Icons(pages));
			list = made;
			selection.follow(made.viewer());
			new DiaryActions(this, made).install();
		}
		return made;
	}
}
