package id.telaah.intake;

import id.telaah.casefile.CaseFile;
import java.util.ArrayList;
import java.util.List;

/// One case of a file that passed every check.
///
/// @param spot where it stands in its file
/// @param notices what does not stop it but should be known
public record ReadCase(CaseFile content, Spot spot, List<Notice> notices) {
  public ReadCase {
    notices = List.copyOf(notices);
  }

  ReadCase with(Notice notice) {
    List<Notice> more = new ArrayList<>(notices);
    more.add(notice);
    return new ReadCase(content, spot, more);
  }

  /// Where a problem with its code is told.
  Place codePlace() {
    return Place.FILE.key(spot, "case_code");
  }
}
