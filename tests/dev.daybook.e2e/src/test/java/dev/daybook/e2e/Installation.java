/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Server and IDE as they are built, on a data folder of their own. */
final class Installation {

	private static final Duration PATIENCE = Duration.ofSeconds(120);
	private static final Path ROOT = Path.of(System.getProperty("daybook.root")).toAbsolutePath();
	private static final String SIGN_IN = "signin.json";
	private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

	private final Path data;
	private final Programs programs;
	private Process server;

	Installation(Path data, Programs programs) throws IOException {
		this.data = data;
		this.programs = programs;
		Files.createDirectories(diaryFolder());
	}

	/** Ends the server as a machine that goes down does, and starts it again: on another port, with the same data. */
	String restartServer() throws Exception {
		var old = server;
		if (old != null) {
			old.destroyForcibly().waitFor();
		}
		return startServer();
	}

	/** Starts the server, and gives back the client's review link. */
	String startServer() throws Exception {
		var log = Files.createTempFile(data, "server", ".log");
		server = programs.start(log,
				List.of(JAVA, "-jar", serverJar(), "serve", "--data", data.resolve("server").toString(),
						"--port", "0", "--sample", "--handover", diaryFolder().resolve(SIGN_IN).toString()));
		Until.holds("the server is ready", PATIENCE, () -> Files.readString(log).contains("daybook-server ready"));
		return Files.readString(log).lines().filter(l -> l.startsWith("daybook-server ready"))
				.map(l -> l.substring(l.indexOf(" review ") + " review ".length())).findFirst().orElseThrow();
	}

	/** What the offline verifier says of the diary's folder; fails if it does not verify. */
	String verify(List<String> options) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of(JAVA, "-jar", serverJar(), "verify"));
		command.addAll(options);
		command.add(diaryFolder().toString());
		return programs.run(data, command);
	}

	private static String serverJar() {
		return ROOT.resolve("bundles/dev.daybook.server/target/dev.daybook.server.jar").toString();
	}

	/** Makes the sample project in a git repository. */
	Path makeProject() throws IOException, InterruptedException {
		var project = data.resolve("workspace/hello-daybook");
		Files.createDirectories(project.getParent());
		programs.run(data, List.of("cp", "-R", ROOT.resolve("releng/sample").toString(), project.toString()));
		git(project, "init", "-q", "-b", "main");
		git(project, "config", "user.name", "A Person");
		git(project, "config", "user.email", "person@example.com");
		git(project, "add", "-A");
		git(project, "commit", "-q", "-m", "Begin");
		return project;
	}

	String git(Path project, String... words) throws IOException, InterruptedException {
		return programs.run(project, Stream.concat(Stream.of("git"), Arrays.stream(words)).toList()).strip();
	}

	/** Starts the product. Shots may be sent at once, so that the test need not wait for the review window. */
	Process startIde(Path project) throws IOException {
		return startIde(project, List.of());
	}

	/** Starts a second product on the same diary, with a workspace of its own. */
	Process startOtherIde(String workspace) throws IOException {
		return start(workspace, List.of(JAVA, "-Xmx1g", "-Ddaybook.data=" + diaryFolder()));
	}

	/** Starts a product with a diary of its own and the same sign-in, as a second machine of the same person has it. */
	Process startOtherMachine(String workspace) throws IOException {
		var folder = Files.createDirectories(otherMachine().folder());
		Files.copy(diaryFolder().resolve(SIGN_IN), folder.resolve(SIGN_IN));
		return start(workspace, List.of(JAVA, "-Xmx1g", "-Ddaybook.data=" + folder));
	}

	/** The log of the IDE with this workspace. */
	String log(String workspace) throws IOException {
		var log = data.resolve(workspace).resolve(".metadata/.log");
		return Files.exists(log) ? Files.readString(log) : "";
	}

	/**
	 * @param before
	 *            words before the command itself, such as {@code env} and what it sets
	 */
	Process startIde(Path project, List<String> before) throws IOException {
		List<String> command = new ArrayList<>(before);
		command.addAll(
				List.of(JAVA, "-Xmx1g", "-Ddaybook.data=" + diaryFolder(), "-Ddaybook.sample.project=" + project));
		return start("workspace", command);
	}

	private Process start(String workspace, List<String> virtualMachine) throws IOException {
		var settings = data.resolve("settings.ini");
		Files.writeString(settings, "org.eclipse.ui/defaultPerspectiveId=org.eclipse.jdt.ui.JavaPerspective\n");
		// As the person's own setting: a default from the command line can come after the first look at it.
		var own = Files.createDirectories(
				data.resolve(workspace).resolve(".metadata/.plugins/org.eclipse.core.runtime/.settings"));
		Files.writeString(own.resolve("dev.daybook.ide.prefs"),
				"eclipse.preferences.version=1\nshot.reviewMinutes=0\n");
		List<String> command = new ArrayList<>(virtualMachine);
		command.addAll(List.of("-jar", launcher(), "-nosplash", "-pluginCustomization", settings.toString(), "-data",
				data.resolve(workspace).toString(), "-configuration",
				data.resolve("configuration-" + workspace).toString()));
		return programs.start(data.resolve("ide-" + workspace + ".log"), command);
	}

	DiaryFiles diary() {
		return new DiaryFiles(diaryFolder());
	}

	DiaryFiles otherMachine() {
		return new DiaryFiles(data.resolve("diary2"));
	}

	private Path diaryFolder() {
		return data.resolve("diary");
	}

	private static String launcher() throws IOException {
		var arch = System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x86_64";
		var plugins = ROOT.resolve("releng/product/target/products/dev.daybook.product/linux/gtk/" + arch + "/plugins");
		try (var files = Files.list(plugins)) {
			return files.map(Path::toString).filter(f -> f.matches(".*org\\.eclipse\\.equinox\\.launcher_[^/]*\\.jar"))
					.findFirst().orElseThrow();
		}
	}
}
