/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.proof.device;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

import dev.daybook.core.journal.FileSystem;
import dev.daybook.core.proof.note.Checkpoint;
import dev.daybook.core.proof.note.SigningKey;
import dev.daybook.core.proof.note.VerifierKey;
import dev.daybook.core.proof.note.VerifierKey.Kind;
import dev.daybook.core.proof.record.KeyChange;

/**
 * The key of this device, in a file of the diary's folder. A key signs from its record in the journal on, so a crash
 * between the file and the record is put right by whoever asks next. For one thread, which holds the journal.
 */
public final class DeviceKeys {

	static final String FILE = "device.key";
	/** A key in the making, or the next one until its record is saved. */
	static final String NEXT = "device.next";

	private static final String LOST = "The key that signs this diary was missing or could not be read, so a new one was "
			+ "made: nothing of the diary is lost, all that the old key signed still verifies, and whoever checks the "
			+ "diary sees that the old key did not hand over to the new one.";

	/**
	 * The key to sign with.
	 *
	 * @param key
	 *            the key
	 * @param change
	 *            to be saved before the key signs anything, {@code null} if the journal names the key already
	 */
	public record Current(SigningKey key, @Nullable KeyChange change) {
	}

	private final FileSystem files;
	private final String name;
	private final SecureRandom random;
	private @Nullable SigningKey known;
	private @Nullable String notice;

	/**
	 * @param files
	 *            the diary's folder
	 * @param journal
	 *            the journal's identifier
	 */
	public DeviceKeys(FileSystem files, String journal, SecureRandom random) {
		this.files = files;
		this.name = Checkpoint.originOf(journal);
		this.random = random;
	}

	/**
	 * The key to sign with. It is made if there is none.
	 *
	 * @param named
	 *            the key that the journal names last, empty if it names none
	 * @param now
	 *            for the name of a file that is set aside
	 * @throws IOException
	 *             if a new key cannot be saved
	 */
	public Current current(Optional<VerifierKey> named, Instant now) throws IOException {
		var held = known;
		var key = held != null && isNamed(held, named) ? held : find(named, now);
		known = key;
		if (isNamed(key, named)) {
			return new Current(key, null);
		}
		return new Current(key, named.map(n -> KeyChange.lost(key.verifier(), n))
				.orElseGet(() -> KeyChange.first(key.verifier())));
	}

	/**
	 * Begins a hand-over: makes the next key. It signs once the change is saved as a record; until then the old one
	 * does.
	 *
	 * @param current
	 *            the key that hands over
	 * @param now
	 *            instant of the record
	 * @throws IOException
	 *             if the next key cannot be saved; the old one stays
	 */
	public KeyChange rotate(SigningKey current, Instant now) throws IOException {
		var next = SigningKey.create(name, Kind.SIGNATURE, random);
		file(NEXT).write(next);
		return KeyChange.rotated(next.verifier(), current, now);
	}

	/** A sentence for the person about a key that was lost, once. */
	public Optional<String> takeNotice() {
		var taken = Optional.ofNullable(notice);
		notice = null;
		return taken;
	}

	private SigningKey find(Optional<VerifierKey> named, Instant now) throws IOException {
		var next = file(NEXT).read().filter(k -> isNamed(k, named));
		if (next.isPresent()) {
			file(NEXT).rename(FILE);
			return next.get();
		}
		var kept = file(FILE).read().filter(k -> k.verifier().name().equals(name));
		if (named.isPresent() && !kept.map(SigningKey::verifier).equals(named)) {
			notice = LOST;
		}
		return kept.isPresent() ? kept.get() : make(now);
	}

	private SigningKey make(Instant now) throws IOException {
		if (file(FILE).exists()) {
			file(FILE).rename("lost-" + now.toString().replaceAll("[^0-9TZ]", "") + "-" + FILE);
			notice = LOST;
		}
		var key = SigningKey.create(name, Kind.SIGNATURE, random);
		file(NEXT).write(key);
		file(NEXT).rename(FILE);
		return key;
	}

	private KeyFile file(String fileName) {
		return new KeyFile(files, fileName);
	}

	private static boolean isNamed(SigningKey key, Optional<VerifierKey> named) {
		return named.equals(Optional.of(key.verifier()));
	}
}
