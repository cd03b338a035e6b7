package id.telaah.app;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.TargetGroup;
import id.telaah.cli.DemoSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The seven invented cases that the program carries, for the demonstration and for practice.
final class ShippedDemo implements DemoSource {
  private static final int CASES = 7;

  private final Knowledge knowledge;

  ShippedDemo(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  @Override
  public List<Scene> scenes() {
    return IntStream.rangeClosed(1, CASES).mapToObj(this::scene).toList();
  }

  private Scene scene(int number) {
    TargetGroup group = knowledge.groups().byKey("baduta").orElseThrow();
    DemoCase demo = DemoCase.of(new CaseCode(code(number)), group, knowledge.forms());
    return new Scene(name(number), sample(name(number)), demo.reviews(), demo.agreement());
  }

  /// The sample case files in a folder that passes with the program, to be loaded as any others.
  static List<Path> practiceFiles() {
    try {
      Path folder = Files.createTempDirectory("telaah-contoh");
      folder.toFile().deleteOnExit();
      List<Path> files = new ArrayList<>();
      for (int number = 1; number <= CASES; number++) {
        Path file = Files.write(folder.resolve(name(number)), sample(name(number)));
        file.toFile().deleteOnExit();
        files.add(file);
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String code(int number) {
    return "AKS-3375-2026-S2-BDT-%03d".formatted(number);
  }

  private static String name(int number) {
    return code(number) + ".json";
  }

  private static byte[] sample(String name) {
    try (InputStream in = ShippedDemo.class.getResourceAsStream("samples/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no sample " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
