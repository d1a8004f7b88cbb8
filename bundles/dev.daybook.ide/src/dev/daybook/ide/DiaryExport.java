/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes the diary into one file that anybody can check without a server; an OSGi service. */
public interface DiaryExport {

	/**
	 * Writes the diary up to this moment. Takes a second for some weeks, and longer for years with pictures: never for
	 * the UI thread.
	 *
	 * @param file
	 *            replaced if it is there, once all is written; if that fails, it stays as it is
	 * @param contract
	 *            identifier of the contract whose content it gets, empty for the whole diary
	 * @return hashes of pictures that the diary names and that are not on this machine any more
	 * @throws IOException
	 *             with a sentence for the person, if the diary is not open here, or the file cannot be written
	 */
	List<String> export(Path file, String contract) throws IOException;
}
