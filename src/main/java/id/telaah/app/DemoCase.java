package id.telaah.app;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.TargetGroup;
import id.telaah.form.Answers;
import id.telaah.form.Definition;
import id.telaah.form.Forms;
import id.telaah.round.Discipline;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the demonstration's invented panel says of one sample case: four reviews and one agreement,
/// from the file of the case beside this class.
///
/// @param reviews the answers of each discipline's form
/// @param agreement the answers of the panel's form
record DemoCase(Map<Discipline, Answers> reviews, Answers agreement) {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  DemoCase {
    reviews = Map.copyOf(reviews);
  }

  /// The same of this semester.
  static DemoCase of(CaseCode code, TargetGroup group, Forms forms) {
    return of(ShippedDemo.FOLDER, code, group, forms);
  }

  /// Reads the panel's answers to a sample case.
  ///
  /// @param folder beside this class: `demo/`
  /// @throws IllegalStateException where there are none for the case, or they do not fit the forms
  static DemoCase of(String folder, CaseCode code, TargetGroup group, Forms forms) {
    JsonNode file = read(folder + code.shortName() + ".json");
    Map<Discipline, Answers> reviews = new EnumMap<>(Discipline.class);
    for (Discipline discipline : Discipline.values()) {
      String name = Objects.requireNonNull(group.reviewForms().get(discipline.key()));
      Definition form = forms.newest(name);
      reviews.put(
          discipline, new DemoAnswers(form).read(file.path("reviews").path(discipline.key())));
    }
    Definition agreed = forms.newest(group.panel().agreementForm());
    return new DemoCase(reviews, new DemoAnswers(agreed).read(file.path("agreement")));
  }

  private static JsonNode read(String file) {
    try (InputStream in = DemoCase.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no " + file + " beside " + DemoCase.class.getName());
      }
      return JSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
