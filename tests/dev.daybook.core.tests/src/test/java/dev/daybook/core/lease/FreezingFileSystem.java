/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.lease;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import dev.daybook.core.journal.FileSystem;

/** A folder as a process sees it that stands still right before one of its calls, until somebody lets it go on. */
final class FreezingFileSystem implements FileSystem {

	private final FileSystem folder;
	private final int freezeAt;
	private final CountDownLatch frozen = new CountDownLatch(1);
	private final CountDownLatch thaw = new CountDownLatch(1);
	private int calls;

	/**
	 * @param freezeAt
	 *            number of the call, from 0
	 */
	FreezingFileSystem(FileSystem folder, int freezeAt) {
		this.folder = folder;
		this.freezeAt = freezeAt;
	}

	/** Waits until the process stands still, or has ended before that. */
	void awaitFrozen() throws InterruptedException {
		frozen.await();
	}

	void ended() {
		frozen.countDown();
	}

	void thaw() {
		thaw.countDown();
	}

	/** Whether the process came as far as to stand still. */
	boolean wasFrozen() {
		return calls > freezeAt;
	}

	private FileSystem step() {
		if (calls++ == freezeAt) {
			frozen.countDown();
			try {
				thaw.await();
			} catch (InterruptedException e) {
				throw new IllegalStateException(e);
			}
		}
		return folder;
	}

	@Override
	public List<String> list() throws IOException {
		return step().list();
	}

	@Override
	public long size(String name) throws IOException {
		return step().size(name);
	}

	@Override
	public byte[] read(String name) throws IOException {
		return step().read(name);
	}

	@Override
	public byte[] read(String name, long offset, int length) throws IOException {
		return step().read(name, offset, length);
	}

	@Override
	public OutFile open(String name) throws IOException {
		var file = step().open(name);
		return new OutFile() {
			@Override
			public void write(ByteBuffer bytes, long offset) throws IOException {
				var half = bytes.remaining() / 2;
				step();
				file.write(bytes.slice(0, half), offset);
				step();
				file.write(bytes.slice(half, bytes.remaining() - half), offset + half);
			}

			@Override
			public void force() throws IOException {
				step();
				file.force();
			}

			@Override
			public void close() throws IOException {
				file.close();
			}
		};
	}

	@Override
	public boolean create(String name) throws IOException {
		return step().create(name);
	}

	@Override
	public void rename(String from, String to) throws IOException {
		step().rename(from, to);
	}

	@Override
	public void truncate(String name, long size) throws IOException {
		step().truncate(name, size);
	}

	@Override
	public void forceFolder() throws IOException {
		step().forceFolder();
	}

	@Override
	public Closeable lock(String name) throws IOException {
		return step().lock(name);
	}
}
