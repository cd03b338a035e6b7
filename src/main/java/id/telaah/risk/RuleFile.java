package id.telaah.risk;

import id.telaah.language.Words;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A rule file as it is written; what its keys may be.
record RuleFile(String version, String caseForm, List<Row> rules) {
  RuleFile {
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(caseForm, "caseForm");
    Objects.requireNonNull(rules, "rules");
  }

  record Row(
      String id,
      Finding.Severity severity,
      @Nullable Boolean discreet,
      When when,
      Said words,
      Words source) {
    Row {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(severity, "severity");
      Objects.requireNonNull(when, "when");
      Objects.requireNonNull(words, "words");
      Objects.requireNonNull(source, "source");
    }
  }

  /// What is said of a finding: the limit that was passed, or what should be instead; one of both.
  record Said(Words title, Words because, @Nullable Words threshold, @Nullable Words expected) {
    Said {
      Objects.requireNonNull(title, "title");
      Objects.requireNonNull(because, "because");
    }
  }

  /// A condition: `all`, or `any`, or a fact with an operator of FHIR and a value. A list of values
  /// stands for "one of these".
  record When(
      @Nullable List<When> all,
      @Nullable List<When> any,
      @Nullable String fact,
      @Nullable String operator,
      @Nullable Object value) {}
}
