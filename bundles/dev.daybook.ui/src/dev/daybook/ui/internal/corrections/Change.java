/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.corrections;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IAdvancedUndoableOperation2;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PlatformUI;

import dev.daybook.core.edit.Edit;
import dev.daybook.core.edit.EditRefusedException;
import dev.daybook.ide.Corrections;
import dev.daybook.ui.internal.service.DaybookIds;
import dev.daybook.ui.internal.service.Outcome;

/**
 * A change of the diary in the workbench's history, so that Edit &gt; Undo takes it back. Undo and redo wait for the
 * diary: the workbench runs them away from the UI thread.
 */
public final class Change extends AbstractOperation implements IAdvancedUndoableOperation2 {

	private static final long SECONDS = 30;

	private final Corrections corrections;
	private final List<Edit> edits;
	private volatile String done;

	private Change(String label, Corrections corrections, List<Edit> edits, String done) {
		super(label);
		this.corrections = corrections;
		this.edits = edits;
		this.done = done;
		addContext(PlatformUI.getWorkbench().getOperationSupport().getUndoContext());
	}

	/**
	 * Changes the diary, and offers to undo it.
	 *
	 * @param label
	 *            what Undo is followed by in the menu
	 * @return done when it is saved, on any thread; fails with a sentence for the person
	 */
	public static CompletableFuture<Void> apply(String label, Corrections corrections, List<? extends Edit> edits) {
		var all = List.<Edit>copyOf(edits);
		return corrections.apply(all)
				.thenAccept(id -> history().add(new Change(label, corrections, all, id)));
	}

	private static IOperationHistory history() {
		return PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
	}

	@Override
	public IStatus execute(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) {
		return redo(monitor, info);
	}

	@Override
	public IStatus undo(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) {
		return await(corrections.undo(done));
	}

	@Override
	public IStatus redo(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) {
		return await(corrections.apply(edits).thenAccept(id -> done = id));
	}

	private IStatus await(CompletableFuture<Void> saved) {
		try {
			saved.get(SECONDS, TimeUnit.SECONDS);
			return Status.OK_STATUS;
		} catch (ExecutionException e) {
			return failed(e.getCause() == null ? e : e.getCause());
		} catch (TimeoutException e) {
			Outcome.tell(null, Messages.Change_Late);
			return new Status(IStatus.ERROR, DaybookIds.BUNDLE, Messages.Change_Late);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return Status.CANCEL_STATUS;
		}
	}

	/** What the rules refuse is no more to be undone, and must not stand in the way of what came before. */
	private IStatus failed(Throwable failure) {
		var sentence = Outcome.sentence(failure);
		Outcome.tell(null, sentence);
		if (failure.getCause() instanceof EditRefusedException) {
			PlatformUI.getWorkbench().getDisplay()
					.asyncExec(() -> history().replaceOperation(this, new IUndoableOperation[0]));
		}
		return new Status(IStatus.ERROR, DaybookIds.BUNDLE, sentence);
	}

	@Override
	public IStatus computeExecutionStatus(@Nullable IProgressMonitor monitor) {
		return Status.OK_STATUS;
	}

	@Override
	public void setQuietCompute(boolean quiet) {
		// Nothing is asked before it is done.
	}

	@Override
	public boolean runInBackground() {
		return true;
	}
}
