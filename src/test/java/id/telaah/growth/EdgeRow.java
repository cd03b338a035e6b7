package id.telaah.growth;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One row of WHO Anthro's edge cases: what was measured and what Anthro answers.
public record EdgeRow(Map<String, String> cells) {
  public static final Map<Indicator, String> NAMES =
      Map.of(
          Indicator.LENGTH_FOR_AGE, "len",
          Indicator.WEIGHT_FOR_AGE, "wei",
          Indicator.WEIGHT_FOR_LENGTH, "wfl",
          Indicator.BMI_FOR_AGE, "bmi",
          Indicator.HEAD_FOR_AGE, "hc",
          Indicator.ARM_FOR_AGE, "ac");

  public static List<EdgeRow> all() {
    try (InputStream in = EdgeRow.class.getResourceAsStream("edge_300.csv")) {
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      List<String> names = List.of(lines.getFirst().split(",", -1));
      List<EdgeRow> rows = new ArrayList<>();
      for (String line : lines.subList(1, lines.size())) {
        String[] cells = line.split(",", -1);
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < cells.length; i++) {
          row.put(names.get(i), cells[i]);
        }
        rows.add(new EdgeRow(row));
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String get(String name) {
    return cells.get(name);
  }

  public @Nullable Age age() {
    if (get("age").isEmpty()) {
      return null;
    }
    double age = Double.parseDouble(get("age"));
    return get("age_unit").equals("m") ? Age.ofMonths(age) : Age.ofDays(age);
  }

  public Body body() {
    return new Body(
        number("weight"),
        number("lenhei"),
        Posture.ofCode(get("measure")).orElseThrow(),
        number("headc"),
        number("armc"),
        List.of("y", "Y", "1").contains(get("oedema")));
  }

  public ZScores scores() {
    return ZScores.of(Sex.ofCode(get("sex")).orElse(null), age(), body());
  }

  private @Nullable Double number(String name) {
    return get(name).isEmpty() ? null : Double.valueOf(get(name));
  }
}
