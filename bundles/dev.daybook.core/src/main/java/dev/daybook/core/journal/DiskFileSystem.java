/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32C;

/** A folder on disk. Files are for their owner alone where the system knows of such rights. */
public final class DiskFileSystem implements FileSystem {

	private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
	private static final FileAttribute<?>[] PRIVATE_FILE = attributes("rw-------");
	private static final FileAttribute<?>[] PRIVATE_FOLDER = attributes("rwx------");
	private static final Set<StandardOpenOption> WRITE = Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);

	/** Closing any channel of a file ends all locks of the process on it, so a second one must not even be opened. */
	private static final Set<Path> LOCKED = ConcurrentHashMap.newKeySet();

	private static final int CRC_PIECE = 128 * 1024;

	private final Path folder;
	private final boolean folderForced;

	/**
	 * @throws IOException
	 *             if the folder is not there and cannot be made
	 */
	public DiskFileSystem(Path folder) throws IOException {
		this.folder = folder;
		Files.createDirectories(folder, PRIVATE_FOLDER);
		// Twice, for a disk tells of an error once; a folder that cannot be forced at all says so each time.
		folderForced = canForce(folder) || canForce(folder);
	}

	@Override
	public List<String> list() throws IOException {
		List<String> names = new ArrayList<>();
		try (var files = Files.newDirectoryStream(folder)) {
			for (var file : files) {
				if (Files.isRegularFile(file)) {
					names.add(String.valueOf(file.getFileName()));
				}
			}
		} catch (DirectoryIteratorException e) {
			throw e.getCause();
		}
		return names;
	}

	@Override
	public long size(String name) throws IOException {
		var file = folder.resolve(name);
		return Files.exists(file) ? Files.size(file) : 0;
	}

	@Override
	public byte[] read(String name) throws IOException {
		return Files.readAllBytes(folder.resolve(name));
	}

	@Override
	public byte[] read(String name, long offset, int length) throws IOException {
		try (var channel = FileChannel.open(folder.resolve(name), StandardOpenOption.READ)) {
			var wanted = (int) Math.min(length, Math.max(0, channel.size() - offset));
			var buffer = ByteBuffer.allocate(wanted);
			while (buffer.hasRemaining() && channel.read(buffer, offset + buffer.position()) >= 0) {
				continue;
			}
			return Arrays.copyOf(buffer.array(), buffer.position());
		}
	}

	@Override
	public int crc(String name, int length) throws IOException {
		var crc = new CRC32C();
		// Piece by piece: memory for whole files takes longer to get than all the rest.
		var piece = ByteBuffer.allocateDirect(Math.max(1, Math.min(length, CRC_PIECE)));
		try (var channel = FileChannel.open(folder.resolve(name), StandardOpenOption.READ)) {
			for (var left = length; left > 0; left -= piece.limit()) {
				piece.clear().limit(Math.min(left, piece.capacity()));
				if (channel.read(piece) < 0) {
					break;
				}
				crc.update(piece.flip());
			}
		}
		return (int) crc.getValue();
	}

	@Override
	public OutFile open(String name) throws IOException {
		var channel = FileChannel.open(folder.resolve(name), WRITE, PRIVATE_FILE);
		return new OutFile() {
			@Override
			public void write(ByteBuffer bytes, long offset) throws IOException {
				var at = offset;
				while (bytes.hasRemaining()) {
					at += channel.write(bytes, at);
				}
			}

			@Override
			public void force() throws IOException {
				channel.force(true);
			}

			@Override
			public void close() throws IOException {
				channel.close();
			}
		};
	}

	@Override
	public boolean create(String name) throws IOException {
		try {
			Files.createFile(folder.resolve(name), PRIVATE_FILE);
			return true;
		} catch (FileAlreadyExistsException e) {
			return false;
		}
	}

	@Override
	public void rename(String from, String to) throws IOException {
		try {
			Files.move(folder.resolve(from), folder.resolve(to), StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(folder.resolve(from), folder.resolve(to), StandardCopyOption.REPLACE_EXISTING);
		}
	}

	@Override
	public void truncate(String name, long size) throws IOException {
		try (var channel = FileChannel.open(folder.resolve(name), StandardOpenOption.WRITE)) {
			channel.truncate(size);
			channel.force(true);
		}
	}

	@Override
	public void forceFolder() throws IOException {
		if (folderForced) {
			forced(folder);
		}
	}

	/** Windows can't open a folder, and some network disks can't force one; they keep names in their own way. */
	private static boolean canForce(Path folder) {
		try {
			forced(folder);
			return true;
		} catch (IOException e) {
			return false;
		}
	}

	private static void forced(Path folder) throws IOException {
		try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
			channel.force(true);
		}
	}

	@Override
	public Closeable lock(String name) throws IOException {
		var file = folder.toRealPath().resolve(name);
		if (!LOCKED.add(file)) {
			throw new JournalBusyException();
		}
		try {
			var channel = locked(file);
			return () -> {
				if (channel.isOpen()) {
					try {
						channel.close();
					} finally {
						LOCKED.remove(file);
					}
				}
			};
		} catch (IOException e) {
			LOCKED.remove(file);
			throw e;
		}
	}

	private static FileChannel locked(Path file) throws IOException {
		var channel = FileChannel.open(file, WRITE, PRIVATE_FILE);
		try {
			if (channel.tryLock() != null) {
				return channel;
			}
		} catch (IOException e) {
			channel.close();
			throw e;
		}
		channel.close();
		throw new JournalBusyException();
	}

	private static FileAttribute<?>[] attributes(String rights) {
		return POSIX
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights)) }
				: new FileAttribute<?>[0];
	}
}
