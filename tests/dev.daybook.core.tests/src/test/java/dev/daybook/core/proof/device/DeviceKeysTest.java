/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.proof.device;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.daybook.core.journal.DiskFileSystem;
import dev.daybook.core.journal.FileSystem;
import dev.daybook.core.proof.note.FixedRandom;
import dev.daybook.core.proof.note.NoteException;
import dev.daybook.core.proof.note.SigningKey;
import dev.daybook.core.proof.note.VerifierKey;
import dev.daybook.core.proof.note.VerifierKey.Kind;
import dev.daybook.core.proof.record.KeyChange;
import dev.daybook.core.proof.record.KeyChange.Cause;
import dev.daybook.core.proof.record.ProofJson;
import dev.daybook.testing.FakeFileSystem;

class DeviceKeysTest {

	private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
	private static final String JOURNAL = "ba419d35-0dfe-4af7-aee7-bbe10c45c028";
	private static final int POWER_CUTS = 50;

	private final FakeFileSystem files = new FakeFileSystem();

	private static DeviceKeys keys(FileSystem folder) {
		return new DeviceKeys(folder, JOURNAL, new FixedRandom(7));
	}

	private static VerifierKey other(long seed) {
		return SigningKey.create("other", Kind.SIGNATURE, new FixedRandom(seed)).verifier();
	}

	private VerifierKey first() throws IOException {
		return keys(files).current(Optional.empty(), NINE).key().verifier();
	}

	@Test
	void theFirstKeyIsMadeAndStaysUntilItsRecordIsSaved() throws IOException {
		var made = keys(files).current(Optional.empty(), NINE);
		assertEquals(KeyChange.first(made.key().verifier()), made.change());
		assertEquals("daybook/journal/" + JOURNAL, made.key().verifier().name());

		var again = keys(files).current(Optional.empty(), NINE);
		assertEquals(made.change(), again.change());
		assertNull(keys(files).current(Optional.of(made.key().verifier()), NINE).change());
	}

	@Test
	void theFileIsForItsOwnerAlone(@TempDir Path folder) throws IOException {
		assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
		keys(new DiskFileSystem(folder)).current(Optional.empty(), NINE);

		assertEquals("rw-------",
				PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("device.key"))));
		assertFalse(Files.exists(folder.resolve("device.next")));
	}

	@Test
	void anOldKeyHandsOverToTheNextOne() throws IOException, NoteException {
		var old = keys(files).current(Optional.empty(), NINE).key();
		var change = keys(files).rotate(old, NINE);
		change.checkHandOver(old.verifier(), NINE);
		assertEquals(Cause.ROTATED, change.cause());

		// Until its record is saved the old one signs, also after a crash.
		assertEquals(old.verifier(), keys(files).current(Optional.of(old.verifier()), NINE).key().verifier());
		var next = keys(files).current(Optional.of(change.key()), NINE);
		assertEquals(change.key(), next.key().verifier());
		assertNull(next.change());
		assertEquals(change.key(), keys(files).current(Optional.of(change.key()), NINE).key().verifier());
		assertFalse(files.list().contains("device.next"));
	}

	@Test
	void aHandOverHoldsForItsKeysAndItsInstantOnly() throws IOException {
		var old = keys(files).current(Optional.empty(), NINE).key();
		var change = keys(files).rotate(old, NINE);
		var handOver = change.handOver();
		var other = other(3);

		assertThrows(NoteException.class, () -> change.checkHandOver(old.verifier(), NINE.plusSeconds(1)));
		assertThrows(NoteException.class, () -> change.checkHandOver(other, NINE));
		assertThrows(NoteException.class, () -> new KeyChange(other, Cause.ROTATED, old.verifier(), handOver)
				.checkHandOver(old.verifier(), NINE));
		assertThrows(NoteException.class,
				() -> KeyChange.lost(other, old.verifier()).checkHandOver(old.verifier(), NINE));
	}

	@Test
	void aMissingKeyIsReplacedAndTheRecordSaysSo() throws IOException {
		var lost = first();
		files.rename("device.key", "elsewhere");
		var keys = new DeviceKeys(files, JOURNAL, new FixedRandom(8));
		var found = keys.current(Optional.of(lost), NINE);

		assertEquals(KeyChange.lost(found.key().verifier(), lost), found.change());
		assertTrue(keys.takeNotice().isPresent());
	}

	@Test
	void aKeyThatCannotBeReadIsKeptAndReplaced() throws IOException {
		var lost = first();
		var broken = files.read("device.key");
		broken[40] ^= 1;
		files.write("device.key", broken);
		var keys = new DeviceKeys(files, JOURNAL, new FixedRandom(8));
		var change = Objects.requireNonNull(keys.current(Optional.of(lost), NINE).change());

		assertEquals(Cause.LOST, change.cause());
		assertEquals(lost, change.before());
		assertNull(change.handOver());
		assertArrayEquals(broken, files.read("lost-20260302T090000Z-device.key"));
		assertTrue(keys.takeNotice().orElseThrow().contains("nothing of the diary is lost"));
		assertEquals(Optional.empty(), keys.takeNotice());
		assertNull(keys.current(Optional.of(change.key()), NINE).change());
	}

	@Test
	void noFlippedBitOfTheFileGivesAnotherKey() throws IOException {
		var right = first();
		var bytes = files.read("device.key");
		for (var bit = 0; bit < bytes.length * 8; bit++) {
			bytes[bit / 8] ^= (byte) (1 << bit % 8);
			files.write("device.key", bytes);
			assertEquals(Optional.empty(), new KeyFile(files, "device.key").read(), "bit " + bit);
			bytes[bit / 8] ^= (byte) (1 << bit % 8);
		}
		files.write("device.key", bytes);
		assertEquals(right, new KeyFile(files, "device.key").read().orElseThrow().verifier());
	}

	@Test
	void aKeyOfAnotherDiaryIsNotUsed() throws IOException {
		first();
		var other = new DeviceKeys(files, "another", new FixedRandom(9)).current(Optional.empty(), NINE).key();
		assertEquals("daybook/journal/another", other.verifier().name());
	}

	@Test
	void afterAPowerCutTheKeyThatTheJournalNamesIsThere() throws IOException {
		var old = keys(files).current(Optional.empty(), NINE).key();
		var change = new DeviceKeys(files, JOURNAL, new FixedRandom(10)).rotate(old, NINE);
		var named = Optional.of(change.key());
		for (var seed = 0; seed < POWER_CUTS; seed++) {
			var before = files.afterPowerCut(new Random(seed));
			assertEquals(old.verifier(), keys(before).current(Optional.of(old.verifier()), NINE).key().verifier());
			assertEquals(change.key(), keys(before).current(named, NINE).key().verifier());
			var after = before.afterPowerCut(new Random(seed));
			assertEquals(change.key(), keys(after).current(named, NINE).key().verifier());
		}
	}

	@Test
	void theRecordIsReadBackAsTheSame() throws IOException {
		var old = keys(files).current(Optional.empty(), NINE).key();
		for (var change : new KeyChange[] { KeyChange.first(old.verifier()), keys(files).rotate(old, NINE),
				KeyChange.lost(other(4), old.verifier()) }) {
			assertEquals(change, ProofJson.readKey(ProofJson.write(change)));
		}
	}

	@Test
	void thePrivateKeyStandsInNoRecord() throws IOException {
		var old = keys(files).current(Optional.empty(), NINE).key();
		var seed = new String(files.read("device.key"), StandardCharsets.UTF_8).split("\n")[2];
		assertFalse(ProofJson.write(keys(files).rotate(old, NINE)).toString().contains(seed));
	}
}
