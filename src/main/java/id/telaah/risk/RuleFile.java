package id.telaah.risk;

import id.telaah.language.Words;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A rule file as it is written; what its keys may be.
///
/// @param caseForm whose fields the rules ask about; none in a file that is only included
/// @param include names of files whose rules are taken over, behind its own, as far as the case
///   form has their facts
/// @param includeFirst the same of files whose rules stand before its own: findings of one severity
///   are shown in this order
record RuleFile(
    String version,
    @Nullable String caseForm,
    @Nullable List<String> includeFirst,
    @Nullable List<String> include,
    List<Row> rules) {
  RuleFile {
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(rules, "rules");
  }

  List<String> includedFirst() {
    return includeFirst == null ? List.of() : includeFirst;
  }

  List<String> included() {
    return include == null ? List.of() : include;
  }

  record Row(
      String id,
      Finding.Severity severity,
      @Nullable Boolean discreet,
      When when,
      Said words,
      Words source,
      @Nullable List<String> causes) {
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

  /// A condition: `all`, or `any`, or a fact with an operator of FHIR and a value or the name of a
  /// threshold. A list of values stands for "one of these".
  record When(
      @Nullable List<When> all,
      @Nullable List<When> any,
      @Nullable String fact,
      @Nullable String operator,
      @Nullable Object value,
      @Nullable String threshold) {}
}
