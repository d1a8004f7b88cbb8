/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.testing;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

import dev.daybook.core.journal.FileSystem;
import dev.daybook.core.journal.JournalBusyException;

/**
 * A folder in memory whose disk can fail at a given call and lose power. Names and contents are durable only once they
 * were forced. Safe from any thread.
 */
public final class FakeFileSystem implements FileSystem {

	/** A call that changes something, and so can fail. */
	public enum Call {
		OPEN, CREATE, WRITE, FORCE, RENAME, TRUNCATE, FORCE_FOLDER
	}

	/** Decides whether a call fails. */
	@FunctionalInterface
	public interface Fault {

		/**
		 * @param index
		 *            number of the call, from 0, counted since the fault was set
		 */
		boolean strikes(int index, Call call);
	}

	/**
	 * A change of names that was not forced.
	 *
	 * @param gone
	 *            name that is not used any more, empty if there is none
	 */
	private record Change(String gone, String name, FakeFile file) {
	}

	private final Map<String, FakeFile> files = new TreeMap<>();
	/** As the names were when they were forced last. */
	private Map<String, FakeFile> durable = Map.of();
	private final List<Change> changes = new ArrayList<>();
	private final List<Call> calls = new ArrayList<>();
	private int forcedAgain;
	private Fault fault = (index, call) -> false;
	private final Set<String> locked = new HashSet<>();

	public FakeFileSystem() {
	}

	/** A folder with these files, all durable. */
	public FakeFileSystem(Map<String, byte[]> contents) {
		contents.forEach((name, bytes) -> files.put(name, new FakeFile(bytes)));
		durable = Map.copyOf(files);
	}

	/** From now on, calls fail as {@code newFault} says. */
	public synchronized void setFault(Fault newFault) {
		calls.clear();
		fault = newFault;
	}

	/** The calls since the fault was set. */
	public synchronized List<Call> calls() {
		return List.copyOf(calls);
	}

	/** How often a file was forced of which a force had failed: nothing can be built on that. */
	public synchronized int forcedAgain() {
		return forcedAgain;
	}

	/** All files as programs see them. */
	public synchronized Map<String, byte[]> contents() {
		var result = new TreeMap<String, byte[]>();
		files.forEach((name, file) -> result.put(name, file.seen().clone()));
		return result;
	}

	/** The folder after the processes that use it are killed. */
	public synchronized FakeFileSystem afterKill() {
		return new FakeFileSystem(contents());
	}

	/** Ends the processes that use the folder. What they wrote is seen by the next ones, durable or not. */
	public synchronized void kill() {
		locked.clear();
	}

	/**
	 * The folder after a power cut. Of the changes of names since they were forced, all are there, or the first ones,
	 * or any, in which case an old name may have stayed beside the new one.
	 */
	public synchronized FakeFileSystem afterPowerCut(RandomGenerator random) {
		var names = new TreeMap<>(durable);
		var loss = random.nextInt(4);
		var kept = loss == 1 ? random.nextInt(changes.size() + 1) : changes.size();
		for (var change : changes.subList(0, kept)) {
			if (loss < 2 || random.nextBoolean()) {
				names.put(change.name, change.file);
				if (loss < 2 || random.nextInt(4) > 0) {
					names.remove(change.gone);
				}
			}
		}
		var left = new TreeMap<String, byte[]>();
		names.forEach((name, file) -> left.put(name, file.afterCrash(random).seen()));
		return new FakeFileSystem(left);
	}

	@Override
	public synchronized List<String> list() {
		return List.copyOf(files.keySet());
	}

	@Override
	public synchronized long size(String name) {
		var file = files.get(name);
		return file == null ? 0 : file.seen().length;
	}

	@Override
	public synchronized byte[] read(String name) throws IOException {
		return file(name).seen().clone();
	}

	@Override
	public synchronized byte[] read(String name, long offset, int length) throws IOException {
		var bytes = file(name).seen();
		var from = (int) Math.min(offset, bytes.length);
		return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + length));
	}

	@Override
	public synchronized OutFile open(String name) throws IOException {
		check(Call.OPEN);
		if (!files.containsKey(name)) {
			change("", name, new FakeFile(new byte[0]));
		}
		return new Out(file(name));
	}

	@Override
	public synchronized boolean create(String name) throws IOException {
		check(Call.CREATE);
		if (files.containsKey(name)) {
			return false;
		}
		change("", name, new FakeFile(new byte[0]));
		return true;
	}

	@Override
	public synchronized void rename(String from, String to) throws IOException {
		check(Call.RENAME);
		change(from, to, file(from));
	}

	private void change(String gone, String name, FakeFile file) {
		files.put(name, file);
		files.remove(gone);
		changes.add(new Change(gone, name, file));
	}

	@Override
	public synchronized void truncate(String name, long size) throws IOException {
		check(Call.TRUNCATE);
		file(name).truncate((int) size);
	}

	@Override
	public synchronized void forceFolder() throws IOException {
		check(Call.FORCE_FOLDER);
		durable = Map.copyOf(files);
		changes.clear();
	}

	@Override
	public synchronized Closeable lock(String name) throws IOException {
		if (!locked.add(name)) {
			throw new JournalBusyException();
		}
		return () -> unlock(name);
	}

	private synchronized void unlock(String name) {
		locked.remove(name);
	}

	private FakeFile file(String name) throws IOException {
		var file = files.get(name);
		if (file == null) {
			throw new IOException("There is no file " + name + ".");
		}
		return file;
	}

	private void check(Call call) throws IOException {
		calls.add(call);
		if (fault.strikes(calls.size() - 1, call)) {
			throw new IOException("The fake disk failed in call " + (calls.size() - 1) + ", " + call + ".");
		}
	}

	/** Writes of which a fault leaves the first half, and forces of which a fault leaves nothing durable. */
	private final class Out implements OutFile {

		private final FakeFile file;
		private boolean closed;

		Out(FakeFile file) {
			this.file = file;
		}

		@Override
		public void write(ByteBuffer bytes, long offset) throws IOException {
			synchronized (FakeFileSystem.this) {
				ensureOpen();
				var all = new byte[bytes.remaining()];
				bytes.get(all);
				try {
					check(Call.WRITE);
				} catch (IOException e) {
					file.write(Arrays.copyOf(all, all.length / 2), (int) offset);
					throw e;
				}
				file.write(all, (int) offset);
			}
		}

		@Override
		public void force() throws IOException {
			synchronized (FakeFileSystem.this) {
				ensureOpen();
				try {
					check(Call.FORCE);
				} catch (IOException e) {
					file.failForce();
					throw e;
				}
				forcedAgain += file.failed() ? 1 : 0;
				file.force();
			}
		}

		@Override
		public void close() {
			closed = true;
		}

		private void ensureOpen() {
			if (closed) {
				throw new UncheckedIOException(new IOException("The file was closed."));
			}
		}
	}
}
