package id.telaah.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Files that somebody broke, locked, renamed or built to do harm.
final class HostileBooksTest {
  private static final String TYPES = "<Types/>";
  private static final String BOOK =
      "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Kasus\" r:id=\"a\"/></sheets></workbook>";
  private static final String LINKS =
      "<Relationships><Relationship Id=\"a\" Target=\"worksheets/sheet1.xml\"/></Relationships>";

  @TempDir private Path folder;

  @Test
  void a_locked_or_old_workbook_is_called_so_whatever_its_name() throws IOException {
    Path file = folder.resolve("kasus.json");
    Files.write(
        file,
        new byte[] {
          (byte) 0xD0,
          (byte) 0xCF,
          0x11,
          (byte) 0xE0,
          (byte) 0xA1,
          (byte) 0xB1,
          0x1A,
          (byte) 0xE1,
          0,
          0
        });

    assertThat(code(CaseFiles.READER.read(file))).isEqualTo(ProblemCode.OLD_OFFICE);
  }

  @Test
  void a_workbook_that_is_called_json_is_read_as_a_workbook() throws IOException {
    Path file = folder.resolve("kasus.json");
    Files.write(file, valid());

    assertThat(CaseFiles.READER.read(file)).isInstanceOf(Reading.Accepted.class);
  }

  @Test
  void other_documents_and_archives_are_called_what_they_are() {
    assertThat(code(packed(Map.of("content.xml", "<a/>")))).isEqualTo(ProblemCode.BOOK_FORMAT);
    assertThat(code(packed(Map.of("xl/workbook.bin", "x")))).isEqualTo(ProblemCode.BOOK_FORMAT);
  }

  @Test
  @Timeout(60)
  void a_sheet_that_unpacks_beyond_measure_is_not_unpacked() {
    String blanks = " ".repeat(100_000_000);

    assertThat(code(book("<worksheet>" + blanks + "<sheetData/></worksheet>")))
        .isEqualTo(ProblemCode.BOOK_TOO_MUCH);
  }

  @Test
  @Timeout(60)
  void a_million_empty_rows_are_passed_over() {
    StringBuilder rows = new StringBuilder();
    for (int row = 100; row <= 1_048_576; row++) {
      rows.append("<row r=\"").append(row).append("\" ht=\"15\"/>");
    }
    byte[] many =
        template()
            .touched(xml ->
                xml.contains("sqref=\"CA5:")
                    ? xml.replace("</sheetData>", rows + "</sheetData>")
                    : xml)
            .bytes();

    assertThat(CaseFiles.READER.read("k.xlsx", many)).isInstanceOf(Reading.Accepted.class);
  }

  @Test
  void entities_and_document_types_are_refused() {
    String entity =
        "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData><row><c"
            + " t=\"str\"><v>&b;</v></c></row></sheetData></worksheet>";

    assertThat(code(book(entity))).isEqualTo(ProblemCode.BOOK_DECLARES);
  }

  @Test
  void names_that_lead_out_of_the_file_lead_nowhere() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("../../../etc/passwd", "x");
    parts.put("[Content_Types].xml", TYPES);
    parts.put("xl/workbook.xml", BOOK);
    parts.put(
        "xl/_rels/workbook.xml.rels",
        LINKS.replace("worksheets/sheet1.xml", "worksheets/../../../../../etc/passwd"));

    assertThat(code(packed(parts))).isEqualTo(ProblemCode.BOOK_BROKEN);
  }

  @Test
  void a_template_of_a_newer_version_asks_for_a_newer_program() {
    byte[] newer =
        book(
            "<worksheet><sheetData><row r=\"1\"><c t=\"str\"><v>telaah-templat</v></c>"
                + "<c t=\"str\"><v>99</v></c></row></sheetData></worksheet>");

    assertThat(code(newer)).isEqualTo(ProblemCode.TEMPLATE_VERSION);
  }

  @Test
  void numbers_that_are_none_are_refused_where_they_stand() {
    for (String monster : new String[] {"NaN", "1e999", "1".repeat(300)}) {
      byte[] bytes =
          template().touched(xml -> xml.replace("<v>14</v>", "<v>" + monster + "</v>")).bytes();

      Reading reading = CaseFiles.READER.read("k.xlsx", bytes);

      assertThat(reading).isInstanceOf(Reading.Refused.class);
      assertThat(((Reading.Refused) reading).problems().getFirst().place()).startsWith("Kasus!");
    }
  }

  @Test
  @Timeout(120)
  void whatever_is_changed_or_cut_off_in_a_workbook_ends_in_an_answer() {
    byte[] valid = valid();
    Random random = new Random(20_260_901);

    for (int i = 0; i < 150; i++) {
      byte[] broken = valid.clone();
      for (int change = 0; change <= i % 5; change++) {
        broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
      }
      byte[] sent =
          i % 3 == 0 ? Arrays.copyOf(broken, random.nextInt(broken.length - 4) + 4) : broken;

      assertThat(CaseFiles.READER.read("k.xlsx", sent)).isNotNull();
    }
  }

  private static byte[] valid() {
    return template().bytes();
  }

  private static FilledTemplate template() {
    return new FilledTemplate(CaseFiles.GROUPS.byKey("baduta").orElseThrow())
        .with(((Reading.Accepted) CaseFiles.read(CaseFiles.sample())).content());
  }

  private static byte[] book(String sheet) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", TYPES);
    parts.put("xl/workbook.xml", BOOK);
    parts.put("xl/_rels/workbook.xml.rels", LINKS);
    parts.put("xl/worksheets/sheet1.xml", sheet);
    return packed(parts);
  }

  private static byte[] packed(Map<String, String> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static ProblemCode code(byte[] bytes) {
    return code(CaseFiles.READER.read("k.xlsx", bytes));
  }

  private static ProblemCode code(Reading reading) {
    return ((Reading.Refused) reading).problems().getFirst().code();
  }
}
