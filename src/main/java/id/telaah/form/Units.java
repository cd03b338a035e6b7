package id.telaah.form;

import id.telaah.language.Wording;
import id.telaah.language.Words;

/// UCUM codes, which definitions name units by, as people write them.
final class Units {
  private static final Wording WORDING = Wording.beside(Units.class);

  private Units() {}

  /// "kg", "kg/m²", "minggu"; what stands in brackets in UCUM stands alone.
  static Words words(String ucum) {
    return switch (ucum) {
      case "" -> Words.NONE;
      case "m2" -> Words.same("m²");
      case "kg/m2" -> Words.same("kg/m²");
      case "Cel" -> Words.same("°C");
      case "wk" -> WORDING.of("unit.weeks");
      case "mo" -> WORDING.of("unit.months");
      case "d" -> WORDING.of("unit.days");
      case "a" -> WORDING.of("unit.years");
      case "h" -> WORDING.of("unit.hours");
      case "min" -> WORDING.of("unit.minutes");
      case "kcal" -> WORDING.of("unit.kcal");
      default -> Words.same(ucum.replaceAll("[{}\\[\\]]", ""));
    };
  }
}
