/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.signals;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import java.util.function.Consumer;

import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;

import dev.daybook.core.activity.Meter;
import dev.daybook.core.activity.Signal;

/**
 * Counts changes of the documents that text editors work on, through the file buffers they share: one listener for all,
 * whichever editor shows the file, and none is kept for a closed one. What was typed is never looked at.
 */
// The platform's listener interfaces promise nothing about their parameters.
@NonNullByDefault({ RETURN_TYPE, FIELD })
final class DocumentSignals implements Source, IFileBufferListener, IDocumentListener {

	private final ITextFileBufferManager buffers;
	private final Meter meter;
	private final Presence presence;
	private final Thread uiThread;
	private final Runnable onEdit;

	/**
	 * @param uiThread
	 *            changes on other threads are a program's and don't count
	 * @param onEdit
	 *            told of each change that counts
	 */
	DocumentSignals(ITextFileBufferManager buffers, Meter meter, Presence presence, Thread uiThread, Runnable onEdit) {
		this.buffers = buffers;
		this.meter = meter;
		this.presence = presence;
		this.uiThread = uiThread;
		this.onEdit = onEdit;
	}

	@Override
	public void start() {
		buffers.addFileBufferListener(this);
		forAll(this::bufferCreated);
	}

	@Override
	public void close() {
		buffers.removeFileBufferListener(this);
		forAll(this::bufferDisposed);
	}

	private void forAll(Consumer<IFileBuffer> action) {
		for (var buffer : buffers.getFileBuffers()) {
			action.accept(buffer);
		}
		for (var buffer : buffers.getFileStoreFileBuffers()) {
			action.accept(buffer);
		}
	}

	@Override
	public void bufferCreated(IFileBuffer buffer) {
		if (buffer instanceof ITextFileBuffer text) {
			text.getDocument().addDocumentListener(this);
		}
	}

	@Override
	public void bufferDisposed(IFileBuffer buffer) {
		if (buffer instanceof ITextFileBuffer text && text.getDocument() != null) {
			text.getDocument().removeDocumentListener(this);
		}
	}

	@Override
	public void documentAboutToBeChanged(DocumentEvent event) {
		// Only what did change counts.
	}

	@Override
	public void documentChanged(DocumentEvent event) {
		if (Thread.currentThread() == uiThread && presence.recent()) {
			meter.count(Signal.EDIT);
			onEdit.run();
		}
	}

	@Override
	public void bufferContentAboutToBeReplaced(IFileBuffer buffer) {
		// The replacement itself is seen as a change of the document.
	}

	@Override
	public void bufferContentReplaced(IFileBuffer buffer) {
		// The replacement itself is seen as a change of the document.
	}

	@Override
	public void stateChanging(IFileBuffer buffer) {
		// Says nothing about the person.
	}

	@Override
	public void dirtyStateChanged(IFileBuffer buffer, boolean isDirty) {
		// Saves are counted at the editor, so that editors without a file buffer count too.
	}

	@Override
	public void stateValidationChanged(IFileBuffer buffer, boolean isStateValidated) {
		// Says nothing about the person.
	}

	@Override
	public void underlyingFileMoved(IFileBuffer buffer, IPath path) {
		// The buffer is disposed and made anew.
	}

	@Override
	public void underlyingFileDeleted(IFileBuffer buffer) {
		// Says nothing about the person.
	}

	@Override
	public void stateChangeFailed(IFileBuffer buffer) {
		// Says nothing about the person.
	}
}
