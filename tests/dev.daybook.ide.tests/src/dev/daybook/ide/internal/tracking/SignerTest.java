/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.tracking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osgi.framework.FrameworkUtil;

import dev.daybook.core.activity.Signal;
import dev.daybook.core.contract.CapturePolicy;
import dev.daybook.core.contract.Contract;
import dev.daybook.core.contract.Money;
import dev.daybook.core.contract.Rounding;
import dev.daybook.core.contract.Terms;
import dev.daybook.core.journal.DiskFileSystem;
import dev.daybook.core.journal.JournalRecord;
import dev.daybook.core.proof.note.Checkpoint;
import dev.daybook.core.proof.note.NoteException;
import dev.daybook.core.proof.record.KeyChange.Cause;
import dev.daybook.core.proof.record.ProofJson;
import dev.daybook.core.proof.record.ProofRecords;
import dev.daybook.core.proof.verify.ProofReport;
import dev.daybook.core.proof.verify.ProofVerifier;
import dev.daybook.core.proof.verify.Trust;
import dev.daybook.core.tracker.Recorder;
import dev.daybook.ide.DeviceKey;
import dev.daybook.testing.ui.NoErrorLogged;
import dev.daybook.testing.ui.Waits;

/** The real diary of this workbench is signed while it is kept. */
class SignerTest {

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();

	private final DiaryService diary = service();
	private final String contract = "signed-" + UUID.randomUUID();

	private static DiaryService service() {
		var context = FrameworkUtil.getBundle(DiaryService.class).getBundleContext();
		return context.getService(context.getServiceReference(DiaryService.class));
	}

	@BeforeEach
	void begin() throws Exception {
		Waits.until("the diary is open", () -> diary.status().notices().stream().noneMatch(n -> n.contains("opened")));
		Waits.result(diary.stop());
		var terms = new Terms(Instant.EPOCH, new Money(5000, Currency.getInstance("EUR")), null, CapturePolicy.NONE,
				false, false, Duration.ofMinutes(5), Rounding.EXACT_SECONDS, 45, ZoneOffset.UTC);
		Waits.result(
				diary.change(r -> r.contracts(List.of(new Contract(contract, "Client", "Work", List.of(terms))))));
		Agreed.to(diary, contract);
		Waits.result(diary.start(contract));
	}

	@AfterEach
	void stop() throws Exception {
		Waits.result(diary.stop());
	}

	@Test
	void aClosedSegmentAndAStopAreSignedAndVerify() throws Exception {
		track();
		Waits.result(diary.change(Recorder::cut));
		Waits.until("the closed segment is signed", () -> signed() > last(contract));
		assertTrue(diary.status().tracking());

		track();
		Waits.result(diary.stop());
		Waits.until("all of the diary is signed", this::allSigned);
		var report = report();
		assertEquals(List.of(), report.problems());
		assertTrue(report.checkpoints() >= 2, () -> report.checkpoints() + " checkpoints");
		assertEquals(report.signed(), signed());
		assertFalse(diary.status().notices().stream().anyMatch(n -> n.contains("signed")));
	}

	@Test
	void theKeyIsTheOwnersAlone() throws Exception {
		Waits.until("there is a key", () -> !report().keys().isEmpty());
		var file = DiaryFolder.locate().resolve("device.key");
		if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
			assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
		}
	}

	@Test
	void theOldKeyHandsOverToANewOneThatSignsAtOnce() throws Exception {
		track();
		Waits.result(diary.stop());
		Waits.until("all of the diary is signed", this::allSigned);
		var old = report().keys();
		var context = FrameworkUtil.getBundle(DiaryService.class).getBundleContext();
		Waits.result(context.getService(context.getServiceReference(DeviceKey.class)).replace());
		Waits.until("the new key has signed its own record", this::allSigned);
		var report = report();
		assertEquals(List.of(), report.problems());
		assertEquals(old, report.keys().subList(0, old.size()));
		assertEquals(old.size() + 1, report.keys().size());
		assertEquals(Cause.ROTATED, report.keys().getLast().cause());
		assertNotEquals(old.getLast().key(), report.keys().getLast().key());
		var file = DiaryFolder.locate().resolve("device.key");
		assertTrue(Files.readString(file).contains(report.keys().getLast().key().text()));
	}

	@Test
	void aLostKeyIsToldInOneSentenceAndSigningGoesOn() throws Exception {
		Waits.result(diary.stop());
		Waits.until("all of the diary is signed", this::allSigned);
		var folder = DiaryFolder.locate();
		Files.delete(folder.resolve("device.key"));
		var files = new DiskFileSystem(folder);
		// As the next start makes it.
		var signer = new Signer(diary, files, diary.journal(), new ServerLink(folder.resolve("nowhere"), files,
				diary.journal(), () -> Duration.ZERO, diary.clock(), diary));
		Waits.result(diary.start(contract));
		track();
		Waits.result(diary.stop());
		Waits.until("the loss is told",
				() -> signer.notices().stream().anyMatch(n -> n.contains("missing or could not be read")));
		Waits.until("all of the diary is signed", this::allSigned);
		Waits.result(diary.change(signer::close));
		assertEquals(1,
				signer.notices().stream().filter(n -> !n.isEmpty()).mapToLong(n -> n.split("\\.").length).sum());
		assertEquals(Cause.LOST, report().keys().getLast().cause());
		assertEquals(List.of(), report().problems());
	}

	private void track() {
		var before = diary.status().running();
		Waits.until("some seconds are tracked", () -> {
			diary.meter().count(Signal.KEY);
			return diary.status().running().compareTo(before.plusSeconds(5)) >= 0;
		});
	}

	private List<JournalRecord> records() {
		try {
			return diary.journal().read(0, Integer.MAX_VALUE);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** How many records the last checkpoint is over. */
	private long signed() {
		return records().stream().filter(r -> r.envelope().type().equals(ProofRecords.CHECKPOINT))
				.mapToLong(SignerTest::size).max().orElse(0);
	}

	private static long size(JournalRecord saved) {
		try {
			return Checkpoint.parse(ProofJson.readCheckpoint(Objects.requireNonNull(saved.body()).data()).text())
					.size();
		} catch (NoteException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Number of the contract's last time. */
	private long last(String of) {
		return records().stream().map(JournalRecord::envelope)
				.filter(e -> of.equals(e.contract()) && e.seconds() > 0).mapToLong(e -> e.sequence()).max()
				.orElse(Long.MAX_VALUE);
	}

	private boolean allSigned() {
		var signed = signed();
		return records().stream().map(JournalRecord::envelope)
				.allMatch(e -> e.sequence() < signed || ProofRecords.isSeal(e.type()));
	}

	private ProofReport report() {
		var verifier = new ProofVerifier(Trust.NONE);
		records().forEach(verifier::accept);
		return verifier.report();
	}
}
