package id.telaah.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A target group that the program has never seen, made of nothing but the files that
/// CONTRIBUTING.md asks for: read, judged, agreed and printed by the real program.
class NewGroupTest {
  private static final Path GROUP = Path.of("src/test/resources/new-group");
  private static final String CODE = "AKS-3375-2026-S2-RMJ-001";
  private static final int PATIENCE_SECONDS = 180;

  @TempDir Path folder;

  @Test
  void a_group_of_data_alone_is_reviewed_by_four_agreed_and_printed()
      throws IOException, InterruptedException {
    Path out = folder.resolve("contoh");

    String said = run("demo", "--out", out.toString());

    assertThat(said).contains("lembar-" + CODE + ".pdf");
    String sheet = text(out.resolve("lembar-" + CODE + ".pdf"));
    assertThat(sheet)
        .contains("Remaja putri (10–18 tahun)", "Remaja kurus", "IMT 16,6")
        .contains("Jamban tidak layak", "Memberi tablet tambah darah tiap minggu")
        .contains("aks-remaja-kasus", "remaja-1");
  }

  @Test
  void its_empty_case_file_can_be_had_and_its_case_files_are_checked()
      throws IOException, InterruptedException {
    Path template = folder.resolve("templat.json");
    Path sample = GROUP.resolve("id/telaah/app/samples/" + CODE + ".json");

    run("template", "--group", "remaja", "--format", "json", "--out", template.toString());
    String checked = run("check", sample.toString());

    assertThat(Files.readString(template)).contains("aks-remaja-kasus", "ttd_minggu", "jamban");
    assertThat(checked).contains(CODE, "dapat diterima");
  }

  /// What the program says; it must end well.
  private String run(String... args) throws IOException, InterruptedException {
    File said = folder.resolve("said.txt").toFile();
    Process program =
        new ProcessBuilder(JavaProcess.commandWith(GROUP, Main.class, args))
            .redirectErrorStream(true)
            .redirectOutput(said)
            .start();
    boolean ended = program.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    program.destroyForcibly();
    String text = Files.readString(said.toPath());
    assertThat(ended).as(text).isTrue();
    assertThat(program.exitValue()).as(text).isZero();
    return text;
  }

  private static String text(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }
}
