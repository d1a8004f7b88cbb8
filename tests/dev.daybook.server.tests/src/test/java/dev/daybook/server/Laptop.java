/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;

import javax.imageio.ImageIO;

import org.eclipse.jdt.annotation.Nullable;

import dev.daybook.core.activity.ActivityMinute;
import dev.daybook.core.archive.ArchiveWriter;
import dev.daybook.core.erasure.Erasure;
import dev.daybook.core.erasure.Erasure.Erased;
import dev.daybook.core.journal.Draft;
import dev.daybook.core.journal.Hash;
import dev.daybook.core.journal.Journal;
import dev.daybook.core.journal.JournalRecord;
import dev.daybook.core.journal.Origin;
import dev.daybook.core.proof.checkpoint.DeviceProof;
import dev.daybook.core.proof.note.NoteException;
import dev.daybook.core.proof.note.SigningKey;
import dev.daybook.core.proof.record.Countersigned;
import dev.daybook.core.proof.record.ProofJson;
import dev.daybook.core.proof.record.ProofRecords;
import dev.daybook.core.segment.Memo;
import dev.daybook.core.segment.Segment;
import dev.daybook.core.segment.Shot;
import dev.daybook.testing.FakeFileSystem;

/** A device with a real journal, which works for several contracts, signs, and sends. */
final class Laptop implements AutoCloseable {

	final Journal journal;
	final Map<String, byte[]> pictures = new LinkedHashMap<>();

	private final FakeFileSystem files = new FakeFileSystem();
	private final DeviceProof proof;
	private int slot;
	private long sent;

	Laptop() throws IOException {
		var random = new SecureRandom();
		journal = Journal.open(files, new Random(random.nextLong()), InstantSource.fixed(RunningServer.NOW),
				new Origin("laptop", "Ada Lovelace", ZoneOffset.UTC));
		proof = new DeviceProof(files, journal, random);
	}

	/** A segment of ten minutes, the next ones of the day. */
	JournalRecord work(String contract, String memo) throws IOException {
		var from = Records.START.plusSeconds(600L * slot++);
		return save(Draft.of(new Segment(contract, from, from.plusSeconds(600),
				Collections.nCopies(10, new ActivityMinute(12, 3, 1, 9, Map.of())), List.of(new Memo("WEB-1", memo)),
				Segment.RULE_TOOLBAR)));
	}

	/** A picture in the segment that was saved last. */
	JournalRecord shot(String contract, byte[] png) throws IOException {
		var hash = Hash.of(png).hex();
		pictures.put(hash, png);
		var at = Records.START.plusSeconds(600L * (slot - 1) + 30);
		return save(Draft.of(new Shot(contract, at, Shot.State.TAKEN, hash, png.length, 200, 120, Shot.RANDOM,
				Map.of(), "")));
	}

	JournalRecord save(Draft draft) throws IOException {
		return journal.append(List.of(draft)).getFirst();
	}

	void erase(JournalRecord saved, String reason) throws IOException {
		var told = saved.envelope();
		journal.erase(new Erasure(String.valueOf(told.contract()),
				List.of(new Erased(told.sequence(), told.type(), told.at(), told.seconds())), reason, "Ada",
				RunningServer.NOW));
	}

	/** What the IDE does when a segment is closed. */
	void sign() throws IOException {
		journal.append(proof.checkpoint(RunningServer.NOW));
	}

	void rotate() throws IOException {
		journal.append(proof.rotate(RunningServer.NOW));
	}

	/** A server signs the checkpoint that was saved last. */
	void countersign(SigningKey server, Instant when) throws IOException, NoteException {
		var last = journal.read(journal.head().size() - 1, 1).getFirst();
		var note = ProofJson.readCheckpoint(Objects.requireNonNull(last.body()).data());
		save(ProofRecords.of(Countersigned.of(note, server.countersign(note, when), server.verifier()), when));
	}

	/** Sends what was not sent, and gives the states. */
	List<String> sendTo(RunningServer server) throws IOException, InterruptedException {
		return sendTo(server, journal.head().size());
	}

	/** As above, up to a record. */
	List<String> sendTo(RunningServer server, long end) throws IOException, InterruptedException {
		var records = new ArrayList<JournalRecord>();
		journal.read(sent, (int) (end - sent)).forEach(r -> records.add(Records.forServer(r)));
		sent = end;
		var states = Desk.states(server.post(journal.id(), Chain.request(records)));
		for (var picture : pictures.entrySet()) {
			server.send(server.api("/journals/" + journal.id() + "/shots/" + picture.getKey())
					.PUT(BodyPublishers.ofByteArray(picture.getValue())));
		}
		return states;
	}

	/** What the IDE exports. */
	byte[] archive(@Nullable String contract) throws IOException {
		var out = new ByteArrayOutputStream();
		new ArchiveWriter(hash -> Optional.ofNullable(pictures.get(hash)), contract).write(List.of(journal), out);
		return out.toByteArray();
	}

	@Override
	public void close() throws IOException {
		journal.close();
	}

	/** A picture too big for any buffer, always the same. */
	static byte[] png(int seed) throws IOException {
		var image = new BufferedImage(200, 120, BufferedImage.TYPE_INT_RGB);
		var random = new Random(seed);
		for (var i = 0; i < 200 * 120; i++) {
			image.setRGB(i % 200, i / 200, random.nextInt());
		}
		var out = new ByteArrayOutputStream();
		ImageIO.write(image, "png", out);
		return out.toByteArray();
	}
}
