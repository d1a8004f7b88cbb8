/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.verify;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import dev.daybook.core.archive.UnreadableArchiveException;
import dev.daybook.core.journal.DiskFileSystem;
import dev.daybook.core.journal.JournalFollower;
import dev.daybook.core.journal.JournalVerifier;
import dev.daybook.core.journal.JournalVerifier.Report;
import dev.daybook.core.proof.note.NoteException;
import dev.daybook.core.proof.note.VerifierKey;
import dev.daybook.core.proof.verify.ProofReport.Problem;
import dev.daybook.core.proof.verify.ProofVerifier;
import dev.daybook.core.proof.verify.Trust;

/** Checks a journal without server, account or network, and says in plain words what it found. */
public final class VerifyCommand {

	static final int FINE = 0;
	static final int ALTERED = 1;
	private static final int UNREADABLE = 2;

	private static final String SERVER = "--server=";
	private static final byte[] ZIP = { 'P', 'K', 3, 4 };

	private final PrintStream out;
	private final PrintStream err;

	public VerifyCommand(PrintStream out, PrintStream err) {
		this.out = out;
		this.err = err;
	}

	/** @return 0 if it verifies, 1 if it does not, 2 if it can't be read */
	public int run(List<String> words) {
		var files = words.stream().filter(w -> !w.startsWith(SERVER)).toList();
		if (files.size() != 1) {
			err.println(
					"Say verify and one archive of a diary, or the folder or file of one journal; before it, if you "
							+ "like, --server=KEY with the review server's key as the client's page shows it.");
			return UNREADABLE;
		}
		var path = Path.of(files.getFirst());
		try {
			var trust = trust(words);
			return isArchive(path) ? new ArchiveText(out, trust).check(path) : check(path, trust);
		} catch (NoteException e) {
			err.println("The key after --server= cannot be read: " + e.getMessage());
			return UNREADABLE;
		} catch (UnreadableArchiveException e) {
			err.println(e.getMessage());
			return UNREADABLE;
		} catch (IOException | RuntimeException e) {
			err.println(path + " cannot be read as a diary: " + e.getMessage());
			return UNREADABLE;
		}
	}

	private static Trust trust(List<String> words) throws NoteException {
		List<VerifierKey> servers = new ArrayList<>();
		for (var word : words) {
			if (word.startsWith(SERVER)) {
				servers.add(VerifierKey.parse(word.substring(SERVER.length())));
			}
		}
		return new Trust(servers, List.of());
	}

	/** Archives begin as every zip file does; a journal begins with a checksum. */
	private static boolean isArchive(Path path) throws IOException {
		if (!Files.isRegularFile(path)) {
			return false;
		}
		try (var in = Files.newInputStream(path)) {
			return Arrays.equals(in.readNBytes(ZIP.length), ZIP);
		}
	}

	private int check(Path path, Trust trust) throws IOException {
		if (!Files.exists(path)) {
			err.println("There is no " + path + ".");
			return UNREADABLE;
		}
		var report = JournalVerifier.verify(path);
		if (!isJournal(report)) {
			err.println(path + " holds no record of a journal that can be read"
					+ report.fault().map(f -> ": " + f).orElse("."));
			return UNREADABLE;
		}
		if (report.records() > 0) {
			tell(report);
		}
		var proven = Files.isDirectory(path) && report.fault().isEmpty() ? prove(path, trust)
				: Optional.<String>empty();
		var fault = report.fault().or(() -> proven);
		if (fault.isPresent()) {
			out.println("Does not verify: " + fault.get());
			return ALTERED;
		}
		out.println("Verifies: complete from the first record to the last, in order, unaltered.");
		out.println("It proves that nothing was changed, not that work was done.");
		return FINE;
	}

	/** @return what does not verify of what was signed */
	private Optional<String> prove(Path folder, Trust trust) throws IOException {
		var proof = new ProofVerifier(trust);
		new JournalFollower(new DiskFileSystem(folder)).follow(proof::accept);
		var report = proof.report();
		new ProofText(out).tell(report);
		return report.problems().stream().map(Problem::why).findFirst();
	}

	/** Without its first line nothing tells that a file is a journal at all; after it, damage is an alteration. */
	private static boolean isJournal(Report report) {
		var fault = report.firstFault();
		return report.records() > 0 || fault != null && fault.line() > 1;
	}

	private void tell(Report report) {
		out.printf("%d records, %d:%02d hours of tracked time, from %s to %s.%n", report.records(),
				report.seconds() / 3600, report.seconds() / 60 % 60, report.first(), report.last());
		if (report.erased() > 0) {
			out.printf("Of %d records the content was erased; their time and place in the chain stand.%n",
					report.erased());
		}
		out.printf("The last record has the hash %s; the client's page shows the one that the server has.%n",
				report.head().hex());
	}
}
