package id.telaah.recommendation;

import id.telaah.form.Answer;
import id.telaah.form.Value;
import id.telaah.review.FormKeys;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// An intervention that answers causes which an expert has chosen; taken over by the expert, never
/// by itself.
///
/// @param answers the chosen causes that it answers, strongest first
/// @param main whether one of them is the main cause
public record Suggestion(CatalogueEntry entry, List<Cause> answers, boolean main) {
  public Suggestion {
    answers = List.copyOf(answers);
  }

  public String code() {
    return entry.intervention().code();
  }

  boolean isForTheCase() {
    return entry.fit().level() != Level.PREVENTION;
  }

  /// The row of the recommendations that it becomes, by linkId: wholly filled, wholly editable.
  public Map<String, Answer> row() {
    Map<String, Answer> row = new LinkedHashMap<>();
    row.put(FormKeys.ROW_INTERVENTION, Answer.of(new Value.Coded(code())));
    row.putAll(defaults(entry));
    row.put(FormKeys.ROW_PRIORITY, Answer.of(new Value.Coded(main ? "tinggi" : "sedang")));
    return row;
  }

  /// What the catalogue suggests beside an intervention, by linkId: level, action, function,
  /// deadline, measure.
  public static Map<String, Answer> defaults(CatalogueEntry entry) {
    Intervention intervention = entry.intervention();
    Map<String, Answer> row = new LinkedHashMap<>();
    row.put(FormKeys.ROW_LEVEL, Answer.of(new Value.Coded(entry.fit().level().code())));
    row.put(FormKeys.ROW_WHAT, Answer.of(new Value.Text(entry.fit().action())));
    row.put(FormKeys.ROW_FUNCTION, Answer.of(new Value.Coded(intervention.function())));
    row.put(FormKeys.ROW_DEADLINE, Answer.of(new Value.Coded(entry.deadline().code())));
    row.put(FormKeys.ROW_MEASURE, Answer.of(new Value.Text(intervention.measure().id())));
    return row;
  }
}
