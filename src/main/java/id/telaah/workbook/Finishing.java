package id.telaah.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Adds to a workbook that was written what fastexcel has no words for: explanations that show
/// where a cell is entered, notes large enough to be read, no mark on numbers kept as text, and a
/// protection that anybody may lift.
final class Finishing {
  /// As many letters as an office program shows of an explanation.
  private static final int LONGEST_PROMPT = 250;

  private static final Pattern CHECK = Pattern.compile("<dataValidation sqref=\"([A-Z0-9:]+)\"");
  private static final Pattern ANCHOR =
      Pattern.compile("<x:Anchor>(\\d+),0,(\\d+),0,\\d+,0,\\d+,0</x:Anchor>");
  private static final int NOTE_COLUMNS = 3;
  private static final int NOTE_ROWS = 12;

  private static final LocalDateTime ALWAYS = LocalDateTime.of(2026, 1, 1, 0, 0);

  private Finishing() {}

  /// @param prompts of each sheet in order, by the cells they are for
  static byte[] of(byte[] book, List<Map<String, String>> prompts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Packed packed = Packed.open(Packed.channel(book));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Packed.Part part : packed.parts()) {
        try (InputStream in = packed.open(part.name())) {
          ZipEntry entry = new ZipEntry(part.name());
          entry.setTimeLocal(ALWAYS);
          zip.putNextEntry(entry);
          zip.write(finished(part.name(), in.readAllBytes(), prompts));
          zip.closeEntry();
        }
      }
    }
    return out.toByteArray();
  }

  private static byte[] finished(String name, byte[] part, List<Map<String, String>> prompts) {
    if (name.startsWith("xl/drawings/vmlDrawing")) {
      return text(part, Finishing::roomy);
    }
    Matcher number = Pattern.compile("xl/worksheets/sheet(\\d+)\\.xml").matcher(name);
    int sheet = number.matches() ? Integer.parseInt(number.group(1)) - 1 : prompts.size();
    return sheet < prompts.size() && !prompts.get(sheet).isEmpty()
        ? text(part, xml -> explained(xml, prompts.get(sheet)))
        : part;
  }

  private static byte[] text(byte[] part, java.util.function.UnaryOperator<String> change) {
    String xml = new String(part, StandardCharsets.UTF_8);
    return change.apply(xml).getBytes(StandardCharsets.UTF_8);
  }

  private static String roomy(String vml) {
    return ANCHOR
        .matcher(vml)
        .replaceAll(note -> {
          int column = Integer.parseInt(note.group(1)) + 1;
          int row = Integer.parseInt(note.group(2));
          return "<x:Anchor>%d,8,%d,4,%d,0,%d,0</x:Anchor>"
              .formatted(column, row, column + NOTE_COLUMNS, row + NOTE_ROWS);
        });
  }

  private static String explained(String xml, Map<String, String> prompts) {
    String said =
        CHECK
            .matcher(xml)
            .replaceAll(check ->
                Matcher.quoteReplacement(check.group() + prompt(prompts.get(check.group(1)))));
    String all = String.join(" ", prompts.keySet());
    return said.replaceFirst("(<sheetProtection) password=\"\\w+\"", "$1")
        .replaceFirst(
            "<drawing ",
            "<ignoredErrors><ignoredError sqref=\""
                + all
                + "\" numberStoredAsText=\"1\"/></ignoredErrors><drawing ");
  }

  private static String prompt(@org.jspecify.annotations.Nullable String words) {
    if (words == null || words.isEmpty()) {
      return "";
    }
    String shown =
        words.length() <= LONGEST_PROMPT ? words : words.substring(0, LONGEST_PROMPT - 1) + "…";
    return " showInputMessage=\"true\" prompt=\"" + escaped(shown) + "\"";
  }

  private static String escaped(String words) {
    return Plain.text(words)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace("\"", "&quot;")
        .replace("\n", "&#10;");
  }
}
