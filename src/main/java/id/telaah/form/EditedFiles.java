package id.telaah.form;

import id.telaah.language.Wording;
import id.telaah.language.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// A folder of data files that a district may edit without a programmer: definitions, rules,
/// phrases.
///
/// A file that cannot be used never stops the program: the last copy of it that could be used takes
/// its place, and what is wrong is told in [#troubles], which the home screen and the command line
/// show. Any room may read its files so: call [#latest] with a reader that throws [FormException]
/// ([StrictFile#read] does), and fall back on what ships where it is empty. Safe from any thread.
public final class EditedFiles {
  private static final Wording WORDING = Wording.beside(EditedFiles.class);

  /// Copies of what could be used, inside the folder.
  private static final String KEPT = ".baik";

  private static final int MARK_LETTERS = 6;

  private final Optional<Path> folder;
  private final Map<String, Words> troubles = new LinkedHashMap<>();

  /// @param folder need not exist
  public EditedFiles(Path folder) {
    this(Optional.of(folder));
  }

  private EditedFiles(Optional<Path> folder) {
    this.folder = folder;
  }

  /// Where nobody edits anything: what ships is all there is.
  public static EditedFiles none() {
    return new EditedFiles(Optional.empty());
  }

  /// What a file gave, and the bytes by which it can be read again on its own.
  record Good<T>(T read, byte[] kept) {}

  /// The names of the files whose name ends so, in order; none where there is no folder.
  public List<String> names(String ending) {
    return folder.map(it -> list(it, ending)).orElse(List.of());
  }

  /// The names of those of which a usable copy is kept.
  List<String> keptNames(String ending) {
    return folder.map(it -> list(it.resolve(KEPT), ending)).orElse(List.of());
  }

  /// Reads a file as it stands now or, where it cannot be used, as it could be used last; empty
  /// where there is no such file or never was a usable one.
  ///
  /// @param reader throws [FormException] for what cannot be used
  public <T> Optional<T> latest(String name, Function<byte[], T> reader) {
    return content(name)
        .flatMap(bytes -> {
          try {
            T read = reader.apply(bytes);
            keep(name, bytes);
            return Optional.of(read);
          } catch (FormException e) {
            return lastGood(name, e.words(), reader);
          }
        });
  }

  /// What tells one content of an edited file from another, for versions on paper: `3fa9c1`.
  public static String mark(byte[] bytes) {
    try {
      byte[] sha = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(sha).substring(0, MARK_LETTERS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Reads a file whose first usable content stays: a later change of it is refused and told.
  <T> Optional<T> pinned(String name, Function<byte[], Good<T>> reader, Function<byte[], T> again) {
    return content(name)
        .flatMap(bytes -> {
          try {
            Good<T> good = reader.apply(bytes);
            Optional<byte[]> kept = kept(name);
            if (kept.isEmpty()) {
              keep(name, good.kept());
            } else if (!Arrays.equals(kept.get(), good.kept())) {
              tell(name, WORDING.of("edited.changed", name));
              return kept.map(again);
            }
            return Optional.of(good.read());
          } catch (FormException e) {
            return lastGood(name, e.words(), again);
          }
        });
  }

  private <T> Optional<T> lastGood(String name, Words why, Function<byte[], T> reader) {
    Optional<byte[]> kept = kept(name);
    tell(name, WORDING.of(kept.isEmpty() ? "edited.refused" : "edited.kept", name, why));
    try {
      return kept.map(reader);
    } catch (FormException e) {
      // The copy no longer fits the program either: what ships takes its place.
      tell(name, WORDING.of("edited.refused", name, e.words()));
      return Optional.empty();
    }
  }

  /// A file's bytes; empty where there is none that can be read.
  Optional<byte[]> content(String name) {
    return folder.flatMap(it -> bytes(it.resolve(name), name));
  }

  /// The bytes of the usable copy of a file.
  Optional<byte[]> kept(String name) {
    return folder.flatMap(it -> bytes(it.resolve(KEPT).resolve(name), name));
  }

  private Optional<byte[]> bytes(Path file, String name) {
    try {
      return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    } catch (IOException e) {
      tell(name, WORDING.of("edited.unreadable", name));
      return Optional.empty();
    }
  }

  private void keep(String name, byte[] bytes) {
    Path file = folder.orElseThrow().resolve(KEPT).resolve(name);
    try {
      if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
        return;
      }
      Files.createDirectories(file.getParent());
      Path part = file.resolveSibling(name + ".sementara");
      Files.write(part, bytes);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      tell(name, WORDING.of("edited.unkept", name));
    }
  }

  private static List<String> list(Path folder, String ending) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  /// Notes what is wrong with a file, in place of what was noted of it before.
  synchronized void tell(String name, Words trouble) {
    troubles.put(name, trouble);
  }

  /// What is wrong with files that were read, a sentence each.
  public synchronized List<Words> troubles() {
    return new ArrayList<>(troubles.values());
  }
}
