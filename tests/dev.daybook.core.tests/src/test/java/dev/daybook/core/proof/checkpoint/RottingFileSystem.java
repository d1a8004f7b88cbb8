/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.proof.checkpoint;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

import dev.daybook.core.journal.FileSystem;
import dev.daybook.testing.FakeFileSystem;

/** A disk on which one bit of one file turned over after it was written and forced. */
final class RottingFileSystem implements FileSystem {

	private final FakeFileSystem disk;
	private String rotten = "";
	private long bit;

	RottingFileSystem(FakeFileSystem disk) {
		this.disk = disk;
	}

	/** From now on, this bit of this file is read the other way round. */
	void rot(String name, long newBit) {
		rotten = name;
		bit = newBit;
	}

	@Override
	public byte[] read(String name) throws IOException {
		return read(name, 0, Integer.MAX_VALUE / 2);
	}

	@Override
	public byte[] read(String name, long offset, int length) throws IOException {
		var bytes = disk.read(name, offset, length);
		var place = bit / 8 - offset;
		if (name.equals(rotten) && place >= 0 && place < bytes.length) {
			bytes[(int) place] ^= (byte) (1 << bit % 8);
		}
		return bytes;
	}

	@Override
	public List<String> list() {
		return disk.list();
	}

	@Override
	public long size(String name) {
		return disk.size(name);
	}

	@Override
	public boolean create(String name) throws IOException {
		return disk.create(name);
	}

	@Override
	public OutFile open(String name) throws IOException {
		return disk.open(name);
	}

	@Override
	public void rename(String from, String to) throws IOException {
		disk.rename(from, to);
	}

	@Override
	public void truncate(String name, long size) throws IOException {
		disk.truncate(name, size);
	}

	@Override
	public void forceFolder() throws IOException {
		disk.forceFolder();
	}

	@Override
	public Closeable lock(String name) throws IOException {
		return disk.lock(name);
	}
}
