package id.telaah.cli;

import id.telaah.language.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Whether something can be put where the person said.
final class Placement {
  private Placement() {}

  /// Why a file cannot be written there; empty where it can.
  static Optional<Tools.Failure> obstacleForFile(Path file) {
    if (Files.isDirectory(file)) {
      return told("TL-703", Sentences.of("out.folder", file));
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      return told("TL-704", Sentences.of("out.nofolder", file));
    }
    Path target = Files.exists(file) ? file : folder;
    return Files.isWritable(target)
        ? Optional.empty()
        : told("TL-705", Sentences.of("out.readonly", file));
  }

  /// Why a folder cannot be filled there; empty where it can. A folder that is not there yet is
  /// looked for in the nearest one above it.
  static Optional<Tools.Failure> obstacleForFolder(Path folder) {
    Path there = folder.toAbsolutePath().normalize();
    while (there != null && !Files.exists(there)) {
      there = there.getParent();
    }
    if (there == null || !Files.isDirectory(there)) {
      return told("TL-706", Sentences.of("out.notfolder", folder));
    }
    return Files.isWritable(there)
        ? Optional.empty()
        : told("TL-705", Sentences.of("out.readonly", folder));
  }

  private static Optional<Tools.Failure> told(String code, Words sentence) {
    return Optional.of(new Tools.Failure(code, sentence));
  }
}
