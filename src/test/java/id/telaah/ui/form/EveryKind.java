package id.telaah.ui.form;

import static id.telaah.form.TinyForm.calculated;
import static id.telaah.form.TinyForm.choice;
import static id.telaah.form.TinyForm.extension;
import static id.telaah.form.TinyForm.group;
import static id.telaah.form.TinyForm.is;
import static id.telaah.form.TinyForm.question;
import static id.telaah.form.TinyForm.rows;
import static id.telaah.form.TinyForm.when;

import id.telaah.form.Definition;
import id.telaah.form.TinyForm;

/// A form with one question of every kind.
final class EveryKind {
  static final String REQUIRED = ",'required':true";

  private static final String REASONS =
      extension("missing-reason", "'valueCode':'tidak_diketahui'")
          + ","
          + extension("missing-reason", "'valueCode':'tidak_ditanyakan'");

  private EveryKind() {}

  static Definition form() {
    return TinyForm.of(
        String.join(
            ",",
            group("pertumbuhan", "", typed()),
            group("pilihan", "", chosen()),
            group("sebab", "", causes()),
            group("kesimpulan", "", question("isi", "text", REQUIRED))));
  }

  private static String[] typed() {
    return new String[] {
      question(
          "bb",
          "decimal",
          REQUIRED
              + ",'extension':["
              + "{'url':'http://hl7.org/fhir/StructureDefinition/maxValue','valueInteger':30},"
              + "{'url':'http://hl7.org/fhir/StructureDefinition/questionnaire-unit',"
              + "'valueCoding':{'system':'http://unitsofmeasure.org','code':'kg'}},"
              + extension("hint", "'valueString':'Tanpa pakaian, timbangan yang ditera.'")
              + ","
              + extension("source", "'valueString':'Permenkes 2/2020'")
              + ","
              + REASONS
              + "]"),
      question("kali", "integer", ""),
      question("tanggal", "date", ""),
      question(
          "bulan", "date", ",'extension':[" + extension("month-only", "'valueBoolean':true") + "]"),
      question("nama_alat", "string", ",'maxLength':20"),
      question("tinggi", "decimal", ""),
      calculated("imt", "decimal", "imt", "bb", "tinggi")
    };
  }

  private static String[] chosen() {
    String listed =
        ",'answerOption':[{'valueCoding':{'code':'a','display':'Air kemasan'}},"
            + "{'valueCoding':{'code':'b','display':'Sumur terlindung'}}]";
    return new String[] {
      "{'linkId':'keterangan','type':'display','text':'Isi menurut berkas kasus.'}",
      question("merokok", "boolean", ",'extension':[" + REASONS + "]"),
      choice("penyakit", REQUIRED, "tidak", "dicurigai", "ya"),
      question("jenis", "string", REQUIRED + when(is("penyakit", "ya"))),
      choice("gejala", ",'repeats':true", "demam", "batuk", "diare"),
      question("air", "open-choice", listed),
      choice("desa", "", "d1", "d2", "d3", "d4", "d5", "d6", "d7", "d8", "d9"),
      choice("layanan", ",'repeats':true", "l1", "l2", "l3", "l4", "l5", "l6", "l7", "l8", "l9")
    };
  }

  private static String[] causes() {
    return new String[] {
      rows(
          "penyebab",
          REQUIRED,
          choice("kuat", REQUIRED, "utama", "dugaan"),
          question("bukti", "text", when(is("kuat", "utama"))))
    };
  }
}
