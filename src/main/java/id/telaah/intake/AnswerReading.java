package id.telaah.intake;

import id.telaah.casefile.CaseCode;
import id.telaah.language.Words;
import id.telaah.request.Filling;
import java.util.List;

/// What became of a list of requests that came back: replies, or every reason why there are none.
public sealed interface AnswerReading {
  /// The file's name, without its folder.
  String file();

  /// Replies that may be brought into their cases, all together.
  ///
  /// @param lines what changes, in the file's order
  /// @param open rows that nobody has answered
  record Answered(String file, List<Filling> fillings, List<Line> lines, int open)
      implements AnswerReading {
    public Answered {
      fillings = List.copyOf(fillings);
      lines = List.copyOf(lines);
    }
  }

  /// Nothing of the file may be kept.
  ///
  /// @param problems all of them, in the file's order, never none
  record Refused(String file, List<Problem> problems) implements AnswerReading {
    public Refused {
      problems = List.copyOf(problems);
      if (problems.isEmpty()) {
        throw new IllegalArgumentException("a refusal names its problem");
      }
    }
  }

  /// One reply in words: what is asked, what stands there, what will stand there.
  record Line(CaseCode code, Words label, Words former, Words now) {}
}
