package id.telaah.app;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.TargetGroup;
import id.telaah.cli.DemoSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The invented cases that the program carries, for the demonstration and for practice: those that
/// `demo/index.txt` beside this class names, each of whatever group its code says.
final class ShippedDemo implements DemoSource {
  static final String FOLDER = "demo/";

  /// What the same cases were in the semester before.
  private static final String BEFORE = "demo/lalu/";

  private final Knowledge knowledge;

  ShippedDemo(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  @Override
  public List<Scene> scenes() {
    return codes().stream().map(code -> scene(code, FOLDER, sample(code))).toList();
  }

  @Override
  public List<Scene> semesterBefore() {
    return codes(BEFORE).stream()
        .map(code -> scene(code, BEFORE, read(BEFORE + name(code))))
        .toList();
  }

  /// The codes of the invented cases, in the order in which they are shown.
  static List<CaseCode> codes() {
    return codes(FOLDER);
  }

  private static List<CaseCode> codes(String folder) {
    return new String(read(folder + "index.txt"), StandardCharsets.UTF_8)
        .lines()
        .map(CaseCode::new)
        .toList();
  }

  private Scene scene(CaseCode code, String folder, byte[] file) {
    TargetGroup group = knowledge.groups().byCode(code.groupCode()).orElseThrow();
    DemoCase demo = DemoCase.of(folder, code, group, knowledge.forms());
    return new Scene(name(code), file, demo.reviews(), demo.agreement());
  }

  /// The sample case files in a folder that passes with the program, to be loaded as any others.
  static List<Path> practiceFiles() {
    try {
      Path folder = Files.createTempDirectory("telaah-contoh");
      folder.toFile().deleteOnExit();
      List<Path> files = new ArrayList<>();
      for (CaseCode code : codes()) {
        Path file = Files.write(folder.resolve(name(code)), sample(code));
        file.toFile().deleteOnExit();
        files.add(file);
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(CaseCode code) {
    return code + ".json";
  }

  private static byte[] sample(CaseCode code) {
    return read("samples/" + name(code));
  }

  private static byte[] read(String file) {
    try (InputStream in = ShippedDemo.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no " + file + " beside " + ShippedDemo.class.getName());
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
