/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.tracking;

import java.nio.file.Path;
import java.util.function.UnaryOperator;

import org.eclipse.core.runtime.Platform;

/** Where the diary lies: one folder a person, whatever workspace is open. */
final class DiaryFolder {

	/** System property that names another folder. */
	static final String PROPERTY = "daybook.data";

	private DiaryFolder() {
	}

	static Path locate() {
		return locate(Platform.getOS(), System::getProperty, System::getenv);
	}

	static Path locate(String os, UnaryOperator<String> properties, UnaryOperator<String> environment) {
		var named = properties.apply(PROPERTY);
		if (named != null && !named.isBlank()) {
			return Path.of(named);
		}
		return data(os, Path.of(properties.apply("user.home")), environment).resolve("diary");
	}

	private static Path data(String os, Path home, UnaryOperator<String> environment) {
		return switch (os) {
		case Platform.OS_MACOSX -> home.resolve("Library/Application Support/Daybook");
		case Platform.OS_WIN32 ->
			orElse(environment.apply("APPDATA"), home.resolve("AppData/Roaming")).resolve("Daybook");
		default -> orElse(environment.apply("XDG_DATA_HOME"), home.resolve(".local/share")).resolve("daybook");
		};
	}

	private static Path orElse(String value, Path fallback) {
		return value == null || value.isBlank() ? fallback : Path.of(value);
	}
}
