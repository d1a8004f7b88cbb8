/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.attribution;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.ElementTreeSelectionDialog;
import org.eclipse.ui.model.BaseWorkbenchContentProvider;
import org.eclipse.ui.model.WorkbenchLabelProvider;

import dev.daybook.core.attribution.Explanation;
import dev.daybook.core.attribution.Place;
import dev.daybook.core.attribution.Rules;
import dev.daybook.core.attribution.Step;
import dev.daybook.core.contract.Contract;
import dev.daybook.ide.Attribution;
import dev.daybook.ui.internal.service.Outcome;

/** Says for a file which rule would win, and why the others don't. */
final class WhichRule {

	private static final int LINES = 6;
	private static final int NOTE_WIDTH = 420;

	private final Attribution attribution;
	private final List<Contract> contracts;
	private final Supplier<Rules> rules;
	private final Text file;
	private final Text note;
	private final Table steps;
	private @Nullable IResource shown;
	/** Drops answers to earlier questions. */
	private int question;

	/**
	 * @param rules
	 *            as they stand on the page, stored or not
	 */
	WhichRule(Composite parent, Attribution attribution, List<Contract> contracts, Supplier<Rules> rules) {
		this.attribution = attribution;
		this.contracts = contracts;
		this.rules = rules;
		var group = new Group(parent, SWT.NONE);
		group.setText(Messages.Which_Title);
		GridLayoutFactory.swtDefaults().numColumns(4).applyTo(group);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(group);
		new Label(group, SWT.NONE).setText(Messages.Which_File);
		file = new Text(group, SWT.READ_ONLY | SWT.BORDER);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(file);
		button(group, Messages.Which_Current, this::showCurrent);
		button(group, Messages.Which_Choose, this::choose);
		steps = Tables.create(group, Messages.Which_Steps, LINES,
				List.of(Messages.Which_ColumnResult, Messages.Which_ColumnContract, Messages.Which_ColumnWhy),
				List.of(75, 100, 270));
		GridDataFactory.createFrom((GridData) steps.getParent().getLayoutData()).span(4, 1)
				.applyTo(steps.getParent());
		steps.addListener(SWT.Selection, event -> tell());
		note = new Text(group, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI);
		GridDataFactory.fillDefaults().span(4, 1).grab(true, false).hint(NOTE_WIDTH, 3 * note.getLineHeight())
				.applyTo(note);
	}

	/** Asks again, because the rules have changed. */
	void refresh() {
		var resource = shown;
		if (resource != null) {
			show(resource);
		}
	}

	/** Takes the file of the current editor. */
	void showCurrent() {
		attribution.current().ifPresentOrElse(this::show, () -> note.setText(Messages.Which_NoFile));
	}

	private void choose() {
		var dialog = new ElementTreeSelectionDialog(file.getShell(), new WorkbenchLabelProvider(),
				new BaseWorkbenchContentProvider());
		dialog.setTitle(Messages.Which_Title);
		dialog.setMessage(Messages.Which_ChooseMessage);
		dialog.setInput(ResourcesPlugin.getWorkspace().getRoot());
		dialog.setInitialSelection(shown);
		dialog.setAllowMultiple(false);
		dialog.open();
		if (dialog.getFirstResult() instanceof IResource chosen) {
			show(chosen);
		}
	}

	/** Explains a file; the answer comes when its repository was read. */
	void show(IResource resource) {
		shown = resource;
		file.setText(resource.getFullPath().toString());
		var asked = ++question;
		var display = file.getDisplay();
		attribution.explain(resource, rules.get()).whenComplete((answer, failure) -> display.asyncExec(() -> {
			if (!file.isDisposed() && asked == question) {
				if (answer != null) {
					fill(answer);
				} else if (failure != null) {
					note.setText(Outcome.sentence(failure));
				}
			}
		}));
	}

	private void fill(Explanation explanation) {
		steps.removeAll();
		for (var step : explanation.steps()) {
			var item = new TableItem(steps, SWT.NONE);
			item.setText(new String[] { RuleTexts.of(step.outcome()), contract(step), step.sentence() });
			if (step.outcome() == Step.Outcome.WINS) {
				item.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
				steps.setSelection(item);
			}
		}
		steps.showSelection();
		file.setToolTipText(place(explanation.place()));
		tell();
	}

	/** The sentence of the selected step in full. */
	private void tell() {
		var selected = Optional.of(steps.getSelection()).filter(s -> s.length > 0);
		note.setText(selected.map(s -> s[0].getText(2)).orElse(""));
	}

	private String contract(Step step) {
		return step.contract().isEmpty() ? "" : ContractCombo.label(contracts, step.contract());
	}

	private static String place(Place place) {
		return NLS.bind(Messages.Which_Place, new Object[] { place.project(), place.path(),
				String.join(", ", place.remotes()), place.branch() });
	}

	private static void button(Composite parent, String text, Runnable action) {
		var button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> action.run());
	}
}
