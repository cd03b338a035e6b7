package id.telaah.intake;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.CaseFile;
import id.telaah.casefile.Delivery;
import id.telaah.privacy.Finding;
import id.telaah.privacy.LeakKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What became of a file that was to hold cases: its cases, or every reason why it gives none.
public sealed interface Reading {
  /// The file's name, without its folder.
  String file();

  /// The code of a file's only case, where it can be read; empty where there are several.
  Optional<CaseCode> code();

  /// The target group's key of a file's only case, where it names one that we know.
  Optional<String> group();

  /// Cases that may be received, all together.
  ///
  /// @param cases in the file's order, never none, each code once
  /// @param remarks what should be known of the file as a whole
  /// @param removed how many identity fields were taken out before, by kind; none unless asked for
  record Accepted(
      String file, List<ReadCase> cases, List<Notice> remarks, Map<LeakKind, Integer> removed)
      implements Reading {
    public Accepted {
      cases = List.copyOf(cases);
      remarks = List.copyOf(remarks);
      removed = Map.copyOf(removed);
      if (cases.isEmpty()) {
        throw new IllegalArgumentException("an accepted file holds a case");
      }
    }

    /// The case of a file that holds one.
    ///
    /// @throws IllegalStateException where it holds several
    public CaseFile content() {
      if (cases.size() > 1) {
        throw new IllegalStateException("several cases: " + cases.size());
      }
      return cases.getFirst().content();
    }

    /// All its cases, to be received together.
    public Delivery delivery() {
      return new Delivery(file, cases.stream().map(ReadCase::content).toList());
    }

    /// What should be known of the file and of each of its cases.
    public List<Notice> notices() {
      List<Notice> all = new ArrayList<>(remarks);
      cases.forEach(one -> all.addAll(one.notices()));
      return all;
    }

    /// One reading a case, as though each had come in a file of its own; what concerns the whole
    /// file stands with the first.
    public List<Accepted> each() {
      List<Accepted> each = new ArrayList<>();
      for (ReadCase one : cases) {
        each.add(
            each.isEmpty()
                ? new Accepted(file, List.of(one), remarks, removed)
                : new Accepted(file, List.of(one), List.of(), Map.of()));
      }
      return each;
    }

    Accepted with(List<ReadCase> others) {
      return new Accepted(file, others, remarks, removed);
    }

    @Override
    public Optional<CaseCode> code() {
      return cases.size() > 1 ? Optional.empty() : Optional.of(content().code());
    }

    @Override
    public Optional<String> group() {
      return cases.size() > 1 ? Optional.empty() : Optional.of(content().groupKey());
    }
  }

  /// Nothing of the file may be received.
  ///
  /// @param problems all of them, in the file's order, never none
  /// @param findings the identifiers among them, which a person may rule on
  record Refused(
      String file,
      Optional<CaseCode> code,
      Optional<String> group,
      List<Problem> problems,
      List<Finding> findings)
      implements Reading {
    public Refused {
      problems = List.copyOf(problems);
      findings = List.copyOf(findings);
      if (problems.isEmpty()) {
        throw new IllegalArgumentException("a refusal names its problem");
      }
    }
  }
}
