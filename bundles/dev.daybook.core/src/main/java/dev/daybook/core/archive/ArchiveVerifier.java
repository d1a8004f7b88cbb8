/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.archive;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;

import dev.daybook.core.journal.Head;
import dev.daybook.core.journal.JournalRecord;
import dev.daybook.core.journal.RecordLines;
import dev.daybook.core.journal.RecordLines.FaultException;
import dev.daybook.core.journal.RecordLines.Place;
import dev.daybook.core.journal.RecordType;
import dev.daybook.core.proof.verify.ProofReport;
import dev.daybook.core.proof.verify.ProofVerifier;
import dev.daybook.core.proof.verify.Trust;

/**
 * Checks an archive: that each record has the content it was written with and follows the one before, that nothing was
 * taken out or put in, and that pictures and summary are those of the records. Needs no server and no network, and
 * little memory however big the file is. Not for the UI thread.
 */
public final class ArchiveVerifier {

	private static final int AT_ONCE = 256 * 1024;

	/** Ends the check: the rest would build on what is wrong. */
	private static final class Fault extends Exception {

		private static final long serialVersionUID = 1L;

		Fault(String sentence) {
			super(sentence, null, false, false);
		}
	}

	/** Opens an archive. */
	@FunctionalInterface
	public interface Opening {

		/** From its first byte on; closed by the caller. */
		InputStream open() throws IOException;
	}

	/** Begins with the part after the first files, of which the manifest tells how many there are. */
	@FunctionalInterface
	private interface Tails {

		Tail begin(int files);
	}

	@FunctionalInterface
	private interface Tail {

		/** To be called when the first files were read. */
		ArchiveTail get(ZipInputStream zip, BoundedInput in) throws IOException;
	}

	private final ZipInputStream zip;
	private final Tally tally = new Tally();
	private final Map<String, Head> ends = new TreeMap<>();
	private final Map<String, ProofReport> proofs = new LinkedHashMap<>();
	private final Trust trust;
	private final Tails tails;
	private final TreeSet<String> seen = new TreeSet<>();
	private TreeSet<String> missing = new TreeSet<>();
	private @Nullable String contract;

	private ArchiveVerifier(ZipInputStream zip, Trust trust, Tails tails) {
		this.zip = zip;
		this.trust = trust;
		this.tails = tails;
	}

	/** As {@link #verify(InputStream, long, Trust)}, of whoever knows nothing from elsewhere. */
	public static ArchiveReport verify(InputStream in, long size) throws IOException {
		return verify(in, size, Trust.NONE);
	}

	/**
	 * @param in
	 *            an archive; not closed
	 * @param size
	 *            of it in bytes, which bounds what it may unpack to
	 * @param trust
	 *            what is known from elsewhere
	 * @throws UnreadableArchiveException
	 *             with a sentence for the person, if it is no archive, is broken off, of a later format, or unpacks to
	 *             absurdly much
	 * @throws IOException
	 *             if it cannot be read
	 */
	public static ArchiveReport verify(InputStream in, long size, Trust trust) throws IOException {
		return verify(in, size, trust, files -> (zip, bounded) -> ArchiveTail.read(zip, bounded, () -> true));
	}

	/**
	 * As {@link #verify(InputStream, long, Trust)}, on two threads: the pictures are hashed while the records are read.
	 *
	 * @param archive
	 *            opens it from its beginning, twice; closed here
	 * @param beside
	 *            runs what is done beside the calling thread. What it was given has ended, or soon ends, when this
	 *            returns or fails.
	 */
	public static ArchiveReport verify(Opening archive, long size, Trust trust, Executor beside) throws IOException {
		var over = new AtomicBoolean();
		try (var in = archive.open()) {
			return verify(in, size, trust, files -> {
				var tail = new FutureTask<>(() -> tail(archive, size, files, () -> !over.get()));
				beside.execute(tail);
				return (zip, bounded) -> ended(tail);
			});
		} finally {
			over.set(true);
		}
	}

	private static ArchiveTail tail(Opening archive, long size, int files, BooleanSupplier goOn) throws IOException {
		try (var zip = zip(archive.open())) {
			return ArchiveTail.readAfter(files, zip, new BoundedInput(zip, size), goOn);
		}
	}

	private static ArchiveTail ended(Future<ArchiveTail> tail) throws IOException {
		try {
			return tail.get();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new InterruptedIOException("The check was interrupted.");
		} catch (ExecutionException e) {
			throw new IOException(e.getCause());
		}
	}

	private static ArchiveReport verify(InputStream in, long size, Trust trust, Tails tails) throws IOException {
		try {
			return new ArchiveVerifier(zip(in), trust, tails).run(size);
		} catch (ZipException | EOFException | IllegalArgumentException e) {
			throw new UnreadableArchiveException("The file is damaged or broken off (" + e.getMessage()
					+ "), so nothing can be said about what is in it. Ask for it again.");
		}
	}

	private static ZipInputStream zip(InputStream in) {
		return new ZipInputStream(new BufferedInputStream(in, AT_ONCE), StandardCharsets.UTF_8);
	}

	private ArchiveReport run(long size) throws IOException {
		var bounded = new BoundedInput(zip, size);
		@Nullable
		String fault = null;
		try {
			check(bounded);
		} catch (Fault e) {
			fault = e.getMessage();
		}
		return new ArchiveReport(contract, ends, proofs, tally.whole, tally.hidden, tally.erased, tally.erasures,
				tally.seconds(), tally.manualSeconds(), tally.discontinuities, tally.notices, tally.first, tally.last,
				seen.size(), missing.stream().toList(), fault);
	}

	private void check(BoundedInput in) throws IOException, Fault {
		var manifest = manifest(in);
		contract = manifest.contract();
		var tail = tails.begin(1 + manifest.journals().size());
		for (var part : manifest.journals()) {
			expect(part.journal() + ArchiveWriter.RECORDS);
			records(part, in);
		}
		var end = tail.get(zip, in);
		pictures(end);
		end.orThrow();
		missing = new TreeSet<>(tally.pictures);
		missing.removeAll(seen);
		summary(end);
	}

	private Manifest manifest(BoundedInput in) throws IOException {
		var entry = zip.getNextEntry();
		if (entry == null || !entry.getName().equals(ArchiveWriter.MANIFEST)) {
			throw new UnreadableArchiveException("The file is no archive of a work diary.");
		}
		try {
			return Manifest.fromJson(JsonParser.parseString(text(in)).getAsJsonObject());
		} catch (RuntimeException e) {
			throw new UnreadableArchiveException("The archive's first part cannot be read, so it is not known what "
					+ "should be in it.");
		}
	}

	private void expect(String name) throws IOException, Fault {
		var entry = zip.getNextEntry();
		if (entry == null || !entry.getName().equals(name)) {
			throw new Fault("The archive should go on with " + name + " and has "
					+ (entry == null ? "nothing" : entry.getName()) + ".");
		}
	}

	private void records(Manifest.Part part, BoundedInput in) throws IOException, Fault {
		var lines = new RecordLines(in);
		var head = Head.EMPTY;
		var proof = new ProofVerifier(trust);
		for (var place = next(lines, head); place.isPresent(); place = next(lines, head)) {
			check(place.get(), head, part);
			head = new Head(head.size() + 1, place.get().leaf());
			prove(place.get(), proof);
			ends.put(part.journal(), head);
		}
		var proven = proof.report();
		proofs.put(part.journal(), proven);
		if (!proven.verifies()) {
			throw new Fault(proven.problems().getFirst().why());
		}
		if (!head.equals(part.end())) {
			throw new Fault("The diary should have " + part.end().size() + " records and end with "
					+ part.end().hash().hex() + "; it has " + head.size() + " and ends with " + head.hash().hex()
					+ ": records were taken away or added at its end.");
		}
		if (!proven.root().equals(part.root())) {
			throw new Fault("The records of the diary " + part.journal() + " do not make the root " + part.root().hex()
					+ " but " + proven.root().hex()
					+ ": a record before one that is told by its hash alone was changed, or"
					+ " such a hash.");
		}
		if (!tally.bare.isEmpty()) {
			throw new Fault("Record " + tally.bare.first() + " has no content, and no record says that it was erased.");
		}
		tally.endJournal();
	}

	private static void prove(Place place, ProofVerifier proof) {
		var saved = place.whole();
		if (saved == null) {
			proof.acceptHidden(place.leaf());
		} else {
			proof.accept(saved);
		}
	}

	private static Optional<Place> next(RecordLines lines, Head head) throws IOException, Fault {
		try {
			return lines.next();
		} catch (FaultException e) {
			throw new Fault("Record " + head.size() + " " + e.why() + ".");
		}
	}

	private void check(Place place, Head head, Manifest.Part part) throws Fault {
		var saved = place.whole();
		if (saved != null && !saved.follows(head)) {
			throw new Fault("Record " + head.size()
					+ " does not follow the one before: something was removed, added, moved or changed there.");
		}
		if (saved == null && (contract == null || head.size() == 0)) {
			throw new Fault("Of record " + head.size() + " only the hash is told, where it should be whole.");
		}
		try {
			tally.take(place);
		} catch (RuntimeException e) {
			throw new Fault("Record " + head.size() + " has a content that cannot be read.");
		}
		if (saved != null) {
			checkOwner(saved.envelope().contract(), head);
			checkJournal(saved, part);
		}
	}

	private void checkOwner(@Nullable String owner, Head head) throws Fault {
		if (contract != null && owner != null && !owner.equals(contract)) {
			throw new Fault("Record " + head.size() + " belongs to another contract than the archive.");
		}
	}

	/** A journal begins with its own name, and has no other. */
	private static void checkJournal(JournalRecord saved, Manifest.Part part) throws Fault {
		var sequence = saved.envelope().sequence();
		var begins = saved.envelope().type().equals(RecordType.JOURNAL);
		if (begins != (sequence == 0)) {
			throw new Fault("Record " + sequence + (begins ? " begins another diary." : " begins no diary."));
		}
		var body = saved.body();
		var id = !begins || body == null ? null : body.data().get("journal");
		if (id != null && !id.equals(new JsonPrimitive(part.journal()))) {
			throw new Fault("Record " + sequence + " begins another diary than " + part.journal() + ".");
		}
	}

	private void pictures(ArchiveTail tail) throws Fault {
		for (var picture : tail.pictures()) {
			var name = picture.name();
			var hash = picture.hash();
			if (hash.isEmpty()) {
				throw new Fault("The picture " + name + " is larger than any that is taken.");
			}
			if (!name.equals(ArchiveWriter.SHOTS + hash + ArchiveWriter.PNG)) {
				throw new Fault("The picture " + name + " is not the one that was taken: its hash is " + hash + ".");
			}
			if (!tally.pictures.contains(hash)) {
				throw new Fault("The picture " + name + " is named by no record.");
			}
			if (!seen.add(hash)) {
				throw new Fault("The picture " + name + " is there twice.");
			}
		}
	}

	private void summary(ArchiveTail tail) throws Fault {
		var name = tail.summaryName();
		if (!ArchiveWriter.SUMMARY.equals(name)) {
			throw new Fault("The archive should end with " + ArchiveWriter.SUMMARY + " and has "
					+ (name == null ? "nothing" : name) + ".");
		}
		if (!tail.summary().equals(Summary.of(tally) + Missing.sentence(missing))) {
			throw new Fault("The summary does not tell what the records tell, or does not name the pictures that are "
					+ "missing" + (missing.isEmpty() ? "." : ": " + String.join(", ", missing) + "."));
		}
		if (tail.hasMore()) {
			throw new Fault("The archive has files after its summary that do not belong to it.");
		}
	}

	private static String text(BoundedInput in) throws IOException {
		return new String(in.readNBytes(ArchiveTail.MAX_TEXT), StandardCharsets.UTF_8);
	}
}
