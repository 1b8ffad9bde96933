package org.alimenta.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Says that a folder of data is in use. The system lets the lock go when the program ends, however
 * it ends; the file that it hangs on stays.
 */
final class FolderLock implements AutoCloseable {

  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * @throws DatabaseRefused when another program, or this one, uses the folder
   */
  static FolderLock of(Path folder) throws IOException {
    Path file = file(folder);
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    if (tried(channel) == null) {
      channel.close();
      throw new DatabaseRefused(
          "The folder "
              + folder
              + " is in use by a running Alimenta (process "
              + Files.readString(file).strip()
              + "). Stop that one, or name another folder with --data.");
    }
    channel.truncate(0);
    channel.write(
        ByteBuffer.wrap(
            Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8)));
    return new FolderLock(channel);
  }

  /** Whether a running program uses the folder. */
  static boolean isHeld(Path folder) throws IOException {
    Path file = file(folder);
    if (!Files.exists(file)) {
      return false;
    }
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      return tried(channel) == null;
    }
  }

  private static @Nullable FileLock tried(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException _) {
      return null;
    }
  }

  // Beside the folder: PostgreSQL begins only in an empty one.
  private static Path file(Path folder) {
    return folder.resolveSibling(folder.getFileName() + ".lock");
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
