/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.archive;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

import dev.daybook.core.erasure.Erasure;
import dev.daybook.core.journal.Head;
import dev.daybook.core.proof.verify.ProofReport;

/**
 * What was found in an archive.
 *
 * @param contract
 *            identifier of the one contract whose content it has, {@code null} for a whole diary
 * @param ends
 *            where each journal ends, by its identifier
 * @param proofs
 *            what each journal proves of itself, by its identifier, in the archive's order; up to the fault
 * @param records
 *            records with their envelope, up to the fault
 * @param hidden
 *            records of which only the hash is told
 * @param erased
 *            records whose content was erased
 * @param erasures
 *            what was erased, by whom and when
 * @param seconds
 *            tracked and entered seconds after all corrections
 * @param manualSeconds
 *            those entered by hand
 * @param discontinuities
 *            jumps of clocks and stand-stills of the machine, across which nothing is billed
 * @param notices
 *            mendings of the journal
 * @param first
 *            instant of the first record, {@code null} if there is none
 * @param last
 *            instant of the last one
 * @param pictures
 *            pictures that are in it, and are those that records name
 * @param missing
 *            hashes of pictures that records name and that are not in it
 * @param firstFault
 *            what does not verify, as a sentence; {@code null} if all does
 */
public record ArchiveReport(@Nullable String contract, Map<String, Head> ends,
		Map<String, ProofReport> proofs, long records, long hidden, long erased,
		List<Erasure> erasures, long seconds, long manualSeconds, long discontinuities, long notices,
		@Nullable Instant first, @Nullable Instant last, int pictures, List<String> missing,
		@Nullable String firstFault) {

	public Optional<String> fault() {
		return Optional.ofNullable(firstFault);
	}
}
