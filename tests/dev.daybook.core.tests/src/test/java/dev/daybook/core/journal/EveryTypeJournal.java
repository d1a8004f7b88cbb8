/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import com.google.gson.JsonObject;

import dev.daybook.core.agreement.Agreement;
import dev.daybook.core.agreement.CaptureTerms;
import dev.daybook.core.away.Away;
import dev.daybook.core.away.AwayAnswer;
import dev.daybook.core.away.AwayJson;
import dev.daybook.core.correction.Correction;
import dev.daybook.core.correction.Effect;
import dev.daybook.core.correction.Mark;
import dev.daybook.core.erasure.Erasure;
import dev.daybook.core.erasure.Erasure.Erased;
import dev.daybook.core.erasure.Withholding;
import dev.daybook.core.proof.checkpoint.Diaries;
import dev.daybook.core.proof.note.Checkpoint;
import dev.daybook.core.proof.note.FixedRandom;
import dev.daybook.core.proof.note.NoteException;
import dev.daybook.core.proof.note.SigningKey;
import dev.daybook.core.proof.note.VerifierKey.Kind;
import dev.daybook.core.proof.record.Countersigned;
import dev.daybook.core.proof.record.KeyChange;
import dev.daybook.core.proof.record.ProofRecords;
import dev.daybook.core.proof.tree.Frontier;
import dev.daybook.core.segment.Memo;
import dev.daybook.core.segment.Segment;
import dev.daybook.core.segment.Shot;
import dev.daybook.core.time.Discontinuity;
import dev.daybook.testing.FakeFileSystem;

/**
 * The second set of the format's test vectors: a record of each type, one whose content was erased, a file that was
 * taken over from and added to later, an index, and an open segment. {@code hashes.txt} is what {@code check.py} finds.
 */
final class EveryTypeJournal {

	static final Path FOLDER = Path.of("src", "test", "resources", "format", "every-type");

	private static final Instant NINE = Diaries.NINE;
	private static final Mark MARK = new Mark("edit-1", "Ada Lovelace", NINE.plusSeconds(7200));

	private final FakeFileSystem files = new FakeFileSystem();
	private final SigningKey device = SigningKey.create("daybook.example/device", Kind.SIGNATURE, new FixedRandom(1));
	private final SigningKey next = SigningKey.create("daybook.example/device", Kind.SIGNATURE, new FixedRandom(2));
	private final SigningKey server = SigningKey.create("review.example.com", Kind.COSIGNATURE, new FixedRandom(3));

	/**
	 * Writes the vectors, after a new type. What was published before stays as it is: it must be read for ever.
	 *
	 * @param args
	 *            the folder
	 */
	public static void main(String[] args) throws IOException, NoteException {
		for (var file : new EveryTypeJournal().write().entrySet()) {
			if (file.getKey().matches("(journal|index|open)-?\\d*\\.(log|bin|slots)")) {
				Files.write(Path.of(args[0]).resolve(file.getKey()), file.getValue());
			}
		}
	}

	private Map<String, byte[]> write() throws IOException, NoteException {
		try (var journal = Samples.open(files)) {
			journal.append(List.of(Draft.of(VectorJournal.contract(), NINE), ProofRecords.of(
					KeyChange.first(device.verifier()), NINE), Draft.of(VectorJournal.segment()),
					Draft.of(VectorJournal.shot()), Draft.of(VectorJournal.commit())));
			journal.append(absence());
			journal.append(corrections());
			prove(journal);
			var slip = journal.append(List.of(Draft.of(segment(6000, "a slip")))).getFirst();
			journal.erase(Samples.erasure(slip));
			journal.append(List.of(agreement()));
			withhold(journal);
			var state = new JsonObject();
			state.addProperty("note", "whatever the writer needs to go on");
			journal.saveOpen(state);
			journal.saveOpen(state);
		}
		Map<String, byte[]> all = new TreeMap<>(files.contents());
		all.put("index-000001.bin", index(all.get(FileHeader.name(1))));
		takeOver(all);
		return all;
	}

	private static List<Draft> absence() {
		var gap = new Discontinuity(Discontinuity.Kind.WALL_AHEAD, NINE.plusSeconds(600), NINE.plusSeconds(900),
				300_000,
				5_000);
		var away = new Away("acme", NINE.plusSeconds(900), NINE.plusSeconds(1500), Away.Cause.IDLE, Memo.NONE);
		return List.of(new Draft(gap.last(), RecordType.DISCONTINUITY, "acme", 0, gap.toJson()),
				new Draft(away.from(), RecordType.AWAY, "acme", 0, AwayJson.write(away)),
				new Draft(NINE.plusSeconds(1600), RecordType.AWAY_ANSWER, "acme", 0,
						AwayJson.write(AwayAnswer.discard(away))));
	}

	private static List<Draft> corrections() {
		var from = NINE.plusSeconds(65);
		var to = NINE.plusSeconds(600);
		var notice = new JsonObject();
		notice.addProperty("text", "The end of a file was torn off by a crash; it was never saved.");
		return List.of(
				Draft.of(new Correction(MARK, "acme", from, to,
						new Effect.Memos(List.of(new Memo("", "Better words"))))),
				Draft.of(new Correction(MARK, "acme", from, to, new Effect.Withdrawn(true, ""))),
				Draft.of(Correction.moved(MARK, segment(1800, "moved"))),
				Draft.of(Correction.manual(MARK, segment(2400, "A call"), "The machine was off")),
				new Draft(NINE.plusSeconds(3000), RecordType.NOTICE, null, 0, notice));
	}

	private static void withhold(Journal journal) throws IOException {
		var at = NINE.plusSeconds(7460);
		var shot = journal.append(List.of(Draft.of(new Shot("acme", at, Shot.State.TAKEN, "6".repeat(64), 9, 9, 9,
				Shot.RANDOM, Map.of(), "")))).getFirst().envelope();
		var told = new Withholding("acme", at, shot.sequence(), shot.commitment().hex(), "a private message",
				"Ada Lovelace", NINE.plusSeconds(7470));
		journal.append(List.of(Draft.of(told)));
		journal.erase(new Erasure("acme", List.of(new Erased(shot.sequence(), shot.type(), at, 0)),
				told.erasureReason(), told.who(), told.when()));
	}

	private static Draft agreement() {
		var at = NINE.plusSeconds(7450);
		return Draft.of(Agreement.to("acme", CaptureTerms.of(VectorJournal.contract(), at), "5".repeat(64),
				"Ada Lovelace", at));
	}

	private void prove(Journal journal) throws IOException, NoteException {
		var tree = new Frontier();
		journal.read(0, Integer.MAX_VALUE).forEach(r -> tree.append(r.hash()));
		var checkpoint = new Checkpoint(Checkpoint.originOf(journal.id()), journal.head().size(), tree.root());
		var signed = device.sign(checkpoint.text());
		var countersigned = server.countersign(signed, NINE.plusSeconds(7300));
		var at = NINE.plusSeconds(7400);
		journal.append(List.of(ProofRecords.checkpoint(signed, NINE.plusSeconds(7200)),
				ProofRecords.of(Countersigned.of(signed, countersigned, server.verifier()), NINE.plusSeconds(7300)),
				ProofRecords.of(KeyChange.rotated(next.verifier(), device, at), at)));
	}

	private static Segment segment(int second, String text) {
		return Segment.open("acme", NINE.plusSeconds(second), new Memo("", text), Segment.RULE_TOOLBAR)
				.until(NINE.plusSeconds(second + 600L));
	}

	/** As a writer would have written it had there been more records. */
	static byte[] index(byte[] file) throws JournalFormatException {
		var reader = new LineReader(file);
		var header = FileHeader.read(reader);
		if (header == null) {
			throw new AssertionError("There is no header.");
		}
		var index = new FileIndex(header.journal(), header.start(), reader.position());
		var from = reader.position();
		for (var next = reader.nextOutline(); next != null; next = reader.nextOutline()) {
			index.add(next, reader.position() - from);
			from = reader.position();
		}
		index.seal(file);
		return FileIndexCodec.write(index);
	}

	/** Somebody else goes on in a second file, and afterwards the silent writer adds a record to the first one. */
	private static void takeOver(Map<String, byte[]> all) throws IOException {
		var first = all.get(FileHeader.name(1));
		var other = new FakeFileSystem(all);
		Head head;
		String id;
		try (var journal = Samples.open(other)) {
			head = journal.head();
			id = journal.id();
		}
		var header = new FileHeader(id, 2, head, 1, first.length);
		all.put(FileHeader.name(2), join(header.line(), lines(head, "goes on elsewhere")));
		all.put(FileHeader.name(1), join(first, lines(head, "came too late")));
	}

	private static byte[] lines(Head head, String text) {
		var data = new JsonObject();
		data.addProperty("text", text);
		var salt = new byte[16];
		new Random(head.size()).nextBytes(salt);
		var body = new Body(HexFormat.of().formatHex(salt), data);
		return RecordLines
				.of(new JournalRecord(new Envelope(head.size(), NINE.plusSeconds(7500), RecordType.NOTICE, null,
						0, head.hash(), body.commitment()), body));
	}

	private static byte[] join(byte[] one, byte[] other) {
		var out = new ByteArrayOutputStream();
		out.writeBytes(one);
		out.writeBytes(other);
		return out.toByteArray();
	}

	/** What the published files hold now. */
	static Map<String, byte[]> published() throws IOException {
		Map<String, byte[]> all = new TreeMap<>();
		try (var folder = Files.list(FOLDER)) {
			for (var file : folder.toList()) {
				all.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
			}
		}
		return all;
	}
}
