/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.jdt.annotation.Nullable;

import dev.daybook.core.journal.Hash;
import dev.daybook.core.journal.JournalReader;
import dev.daybook.core.journal.RecordLines;
import dev.daybook.core.proof.tree.Frontier;

/**
 * Writes a diary, or one contract of it, into one file. Of the records that belong to other contracts only the hash is
 * in it: enough to check the chain, and nothing to learn from. Not for the UI thread.
 */
public final class ArchiveWriter {

	/** Where pictures come from. */
	@FunctionalInterface
	public interface Pictures {

		/** A picture by its hash, empty if there is none. */
		Optional<byte[]> get(String sha256) throws IOException;
	}

	static final String MANIFEST = "daybook.json";
	static final String RECORDS = "/records.txt";
	static final String SHOTS = "shots/";
	static final String PNG = ".png";
	static final String SUMMARY = "summary.txt";

	private static final int AT_ONCE = 500;
	/** The same diary gives the same file, whenever it is written. */
	private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

	private final Pictures pictures;
	private final @Nullable String contract;
	private final Tally tally = new Tally();

	/**
	 * @param contract
	 *            identifier of the one contract whose content is written, {@code null} for all
	 */
	public ArchiveWriter(Pictures pictures, @Nullable String contract) {
		this.pictures = pictures;
		this.contract = contract;
	}

	/**
	 * Writes journals up to where they end now.
	 *
	 * @param out
	 *            not closed
	 * @return hashes of pictures that records name and that were not to be had; the archive says so too
	 * @throws IOException
	 *             if a journal cannot be read, or the file not be written
	 */
	public List<String> write(List<? extends JournalReader> journals, OutputStream out) throws IOException {
		return writeAll(journals.stream().map(j -> ArchiveSource.of(j, contract)).toList(), out);
	}

	/**
	 * Writes journals, wherever their records come from.
	 *
	 * @param sources
	 *            each gives as whole records those of this archive's contract, or of none, alone
	 * @param out
	 *            not closed
	 * @return as {@link #write}
	 * @throws IOException
	 *             as for {@link #write}; what was written so far is no archive then
	 */
	public List<String> writeAll(List<ArchiveSource> sources, OutputStream out) throws IOException {
		List<Manifest.Part> parts = new ArrayList<>();
		for (var source : sources) {
			parts.add(new Manifest.Part(source.id(), source.head(), root(source)));
		}
		var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
		text(zip, MANIFEST, new Manifest(contract, parts).toJson().toString());
		for (var source : sources) {
			records(zip, source);
		}
		var missing = shots(zip);
		text(zip, SUMMARY, Summary.of(tally) + Missing.sentence(missing));
		zip.finish();
		return missing;
	}

	private static Hash root(ArchiveSource source) throws IOException {
		var tree = new Frontier();
		for (var next = 0L; next < source.head().size(); next += AT_ONCE) {
			source.read(next, AT_ONCE).forEach(p -> tree.append(p.leaf()));
		}
		return tree.root();
	}

	private void records(ZipOutputStream zip, ArchiveSource source) throws IOException {
		zip.putNextEntry(entry(source.id() + RECORDS));
		for (var next = 0L; next < source.head().size(); next += AT_ONCE) {
			for (var place : source.read(next, AT_ONCE)) {
				tally.take(place);
				zip.write(RecordLines.of(place));
			}
		}
		zip.closeEntry();
		tally.endJournal();
	}

	private List<String> shots(ZipOutputStream zip) throws IOException {
		List<String> missing = new ArrayList<>();
		for (var hash : tally.pictures) {
			var picture = pictures.get(hash);
			if (picture.isPresent()) {
				stored(zip, SHOTS + hash + PNG, picture.get());
			} else {
				missing.add(hash);
			}
		}
		return missing;
	}

	/** A picture is compressed already. */
	private static void stored(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
		var crc = new CRC32();
		crc.update(bytes);
		var entry = entry(name);
		entry.setMethod(ZipEntry.STORED);
		entry.setSize(bytes.length);
		entry.setCrc(crc.getValue());
		zip.putNextEntry(entry);
		zip.write(bytes);
		zip.closeEntry();
	}

	private static void text(ZipOutputStream zip, String name, String text) throws IOException {
		zip.putNextEntry(entry(name));
		zip.write(text.getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
	}

	private static ZipEntry entry(String name) {
		var entry = new ZipEntry(name);
		entry.setTimeLocal(NO_TIME);
		return entry;
	}
}
