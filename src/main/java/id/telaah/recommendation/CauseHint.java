package id.telaah.recommendation;

import id.telaah.form.Answer;
import id.telaah.form.Value;
import id.telaah.language.Words;
import id.telaah.review.FormKeys;
import id.telaah.risk.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A cause that findings suggest which the expert has confirmed; taken over by the expert, never by
/// itself.
///
/// @param group key of the case's target group
/// @param because the findings, weightiest first
public record CauseHint(Cause cause, String group, List<Finding> because) {
  /// What the form takes as supporting data.
  private static final int MOST_LETTERS = 500;

  public CauseHint {
    because = List.copyOf(because);
  }

  /// The data behind it, as they stand in the findings: "Diare 4 kali dalam 3 bulan".
  public Words data() {
    return new Words(
        because.stream().map(finding -> finding.because().id()).distinct().collect(joined()),
        because.stream().map(finding -> finding.because().en()).distinct().collect(joined()));
  }

  private static java.util.stream.Collector<CharSequence, ?, String> joined() {
    return Collectors.joining("; ");
  }

  /// The row of the causes that it becomes, by linkId; its strength is left to the expert.
  public Map<String, Answer> row() {
    Map<String, Answer> row = new LinkedHashMap<>();
    row.put(FormKeys.CAUSE_CODE, Answer.of(new Value.Coded(cause.code())));
    row.put(FormKeys.CAUSE_CHANGEABLE, changeable(cause, group));
    String data = data().id();
    row.put(
        FormKeys.CAUSE_DATUM,
        Answer.of(
            new Value.Text(
                data.length() > MOST_LETTERS ? data.substring(0, MOST_LETTERS - 1) + "…" : data)));
    return row;
  }

  /// Whether the catalogue takes a cause for one that action can still change.
  static Answer changeable(Cause cause, String group) {
    return Answer.of(new Value.Coded(cause.isModifiable(group) ? "ya" : "tidak"));
  }
}
