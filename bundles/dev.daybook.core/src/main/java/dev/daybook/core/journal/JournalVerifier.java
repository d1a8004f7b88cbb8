/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Checks a journal's files without changing them: checksums, order, chain, and that each body is the one committed to.
 */
public final class JournalVerifier {

	/**
	 * The first thing that does not verify.
	 *
	 * @param file
	 *            name of the file
	 * @param line
	 *            line in it, from 1
	 * @param why
	 *            half a sentence
	 */
	public record Fault(String file, int line, String why) {

		@Override
		public String toString() {
			return "in " + file + ", line " + line + ", " + why + ".";
		}
	}

	/**
	 * What was found.
	 *
	 * @param files
	 *            files that were read, up to the fault
	 * @param records
	 *            records that verify, from the first on
	 * @param erased
	 *            those of them whose body was erased
	 * @param seconds
	 *            tracked seconds in them
	 * @param first
	 *            instant of the first record, {@code null} if there is none
	 * @param last
	 *            instant of the last one, {@code null} if there is none
	 * @param head
	 *            hash of the last one, to be compared with what somebody else wrote down
	 * @param firstFault
	 *            where the rest does not verify, {@code null} if all does
	 */
	public record Report(int files, long records, long erased, long seconds, @Nullable Instant first,
			@Nullable Instant last, Hash head, @Nullable Fault firstFault) {

		/** Which record does not verify and why, as the end of a sentence; empty if all do. */
		public Optional<String> fault() {
			var found = firstFault;
			return found == null ? Optional.empty() : Optional.of(found.toString());
		}
	}

	private final FileSystem folder;
	private Head head = Head.EMPTY;
	private @Nullable String journal;
	private int read;
	private long erased;
	private long seconds;
	private @Nullable Instant first;
	private String last = "";
	private @Nullable Fault fault;

	private JournalVerifier(FileSystem folder) {
		this.folder = folder;
	}

	/**
	 * @param path
	 *            a journal's folder, or its first file
	 * @throws JournalFormatException
	 *             if it is of a later format
	 * @throws IOException
	 *             if it cannot be read
	 */
	public static Report verify(Path path) throws IOException {
		if (Files.isDirectory(path)) {
			return verify(new DiskFileSystem(path));
		}
		var file = path.toAbsolutePath();
		return new JournalVerifier(new DiskFileSystem(file.getParent())).run(file.getFileName().toString());
	}

	/**
	 * @param folder
	 *            a journal's folder
	 * @throws JournalFormatException
	 *             if it is of a later format
	 * @throws IOException
	 *             if it cannot be read
	 */
	public static Report verify(FileSystem folder) throws IOException {
		return new JournalVerifier(folder).run();
	}

	private Report run() throws IOException {
		var order = new FileOrder(folder);
		for (var i = 0; i < order.chain().size() && fault == null; i++) {
			var end = order.end(i);
			if (!end.equals(Optional.of(head))) {
				file(FileHeader.name(order.chain().get(i)), end);
			}
		}
		return report();
	}

	private Report run(String name) throws IOException {
		file(name, Optional.empty());
		return report();
	}

	private Report report() {
		return new Report(read, head.size(), erased, seconds, first, last.isEmpty() ? null : Instant.parse(last),
				head.hash(), fault);
	}

	private void file(String name, Optional<Head> end) throws IOException {
		var walk = new FileWalk(name, folder.read(name), journal, head);
		var why = walk.walk(end, this::take);
		read++;
		head = walk.head();
		journal = walk.journal();
		if (why.isPresent()) {
			fault = new Fault(name, walk.reader().line(), why.get());
		}
	}

	private void take(Outline saved, int offset, int length) {
		first = first == null ? Instant.parse(saved.at()) : first;
		last = saved.at();
		seconds += saved.seconds();
		erased += saved.erased() ? 1 : 0;
	}
}
