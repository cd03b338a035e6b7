import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/// Build step: puts the launchers of `target/telaah/bin` in place, beside the jars of `target/telaah/lib`.
///
/// The launchers first try the very JDK that built the program, which this step writes into them.
/// Arguments: folder of launcher templates, folder of the image.
public class Image {
  public static void main(String[] args) throws IOException {
    Path templates = Path.of(args[0]);
    Path bin = Files.createDirectories(Path.of(args[1]).resolve("bin"));
    Path script = write(templates.resolve("telaah"), bin.resolve("telaah"));
    write(templates.resolve("telaah.bat"), bin.resolve("telaah.bat"));
    if (Files.getFileAttributeView(script, PosixFileAttributeView.class) != null) {
      Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  private static Path write(Path template, Path target) throws IOException {
    String text = Files.readString(template).replace("@java.home@", System.getProperty("java.home"));
    return Files.writeString(target, text);
  }
}
