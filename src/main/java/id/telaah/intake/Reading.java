package id.telaah.intake;

import id.telaah.casefile.CaseCode;
import id.telaah.casefile.CaseFile;
import id.telaah.privacy.LeakKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What became of a file that was to be a case: a case, or every reason why it is none.
public sealed interface Reading {
  /// The file's name, without its folder.
  String file();

  /// The case's code, where the file says one that can be read.
  Optional<CaseCode> code();

  /// The target group's key, where the file names one that we know.
  Optional<String> group();

  /// A case that may be received.
  ///
  /// @param notices what does not stop it but should be known
  /// @param removed how many identity fields were taken out before, by kind; none unless asked for
  record Accepted(
      String file, CaseFile content, List<Notice> notices, Map<LeakKind, Integer> removed)
      implements Reading {
    public Accepted {
      notices = List.copyOf(notices);
      removed = Map.copyOf(removed);
    }

    @Override
    public Optional<CaseCode> code() {
      return Optional.of(content.code());
    }

    @Override
    public Optional<String> group() {
      return Optional.of(content.groupKey());
    }
  }

  /// Nothing of the file may be received.
  ///
  /// @param problems all of them, in the file's order, never none
  record Refused(
      String file, Optional<CaseCode> code, Optional<String> group, List<Problem> problems)
      implements Reading {
    public Refused {
      problems = List.copyOf(problems);
      if (problems.isEmpty()) {
        throw new IllegalArgumentException("a refusal names its problem");
      }
    }
  }
}
