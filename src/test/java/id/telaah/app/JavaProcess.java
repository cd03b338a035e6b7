package id.telaah.app;

import java.io.File;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How tests start a class of ours as a program of its own, without a display.
final class JavaProcess {
  private JavaProcess() {}

  static List<String> command(Class<?> main, String... args) {
    return command(classPath(), main, args);
  }

  /// With the files of a folder in place of those of the same names that the program ships.
  static List<String> commandWith(Path folder, Class<?> main, String... args) {
    return command(folder + File.pathSeparator + classPath(), main, args);
  }

  private static List<String> command(String classPath, Class<?> main, String... args) {
    Stream<String> java =
        Stream.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            // Quick to start and small: several run beside the tests on two cores.
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "-Djava.awt.headless=true",
            "-Dorg.jooq.no-logo=true",
            "-Dorg.jooq.no-tips=true",
            "-Duser.timezone=Asia/Jakarta",
            "-classpath",
            classPath,
            main.getName());
    return Stream.concat(java, Stream.of(args)).toList();
  }

  // A console that runs tests may load them itself, apart from the JVM's own class path.
  private static String classPath() {
    return JavaProcess.class.getClassLoader() instanceof URLClassLoader loader
        ? Arrays.stream(loader.getURLs())
            .map(url -> Path.of(URI.create(url.toString())).toString())
            .collect(Collectors.joining(File.pathSeparator))
        : System.getProperty("java.class.path");
  }
}
