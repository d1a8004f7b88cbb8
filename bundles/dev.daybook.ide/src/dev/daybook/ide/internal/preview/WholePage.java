/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.preview;

import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.daybook.sync.server.ClientPage;

/** Makes one text of a page, its style and its pictures, with no address in it that a browser would ask for. */
final class WholePage {

	private static final Pattern STYLE = Pattern.compile("<link rel=\"stylesheet\"[^>]*>");
	private static final Pattern SCRIPT = Pattern.compile("<script[^>]*></script>");
	private static final Pattern PICTURE = Pattern.compile("src=\"[^\"]*/shots/([0-9a-f]{64})\\.png\"");
	private static final Pattern LINK = Pattern.compile(" href=\"[^#\"][^\"]*\"");

	private WholePage() {
	}

	/**
	 * @param pictures
	 *            a PNG by its hash
	 */
	static String of(ClientPage page, Function<String, Optional<byte[]>> pictures) {
		var style = "<style>" + page.style().replace("</", "<\\/") + "</style>";
		var styled = STYLE.matcher(SCRIPT.matcher(page.html()).replaceAll("")).replaceAll("");
		var silent = LINK.matcher(styled).replaceAll(" href=\"#\"");
		var whole = silent.replace("</head>", style + "</head>");
		return PICTURE.matcher(whole).replaceAll(found -> Matcher.quoteReplacement(
				"src=\"" + pictures.apply(found.group(1)).map(WholePage::data).orElse("") + "\""));
	}

	private static String data(byte[] png) {
		return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
	}
}
