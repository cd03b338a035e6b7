package id.telaah.intake;

import id.telaah.workbook.TextBook;
import id.telaah.workbook.TextTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Opens files of cases, each by what it is and not by its name. The one place that knows every
/// kind.
final class CaseSources {
  private final CaseReader.Knowledge knowledge;

  CaseSources(CaseReader.Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /// Opens what stands at a path; empty where it was refused, with the problem noted.
  Optional<CaseSource> open(Path path, Problems problems) {
    return SourceFile.isFile(path, problems) ? open(Origin.of(path), problems) : Optional.empty();
  }

  /// Opens bytes; empty where they were refused, with the problem noted.
  Optional<CaseSource> open(Origin origin, Problems problems) {
    try {
      byte[] start = origin.start(SourceKind.START);
      if (start.length == 0) {
        return SourceFile.refuse(ProblemCode.EMPTY, "file.empty", origin.part(), problems);
      }
      return switch (SourceKind.of(start)) {
        case PACKED -> WorkbookCases.open(knowledge, origin, problems);
        case OLD_OFFICE ->
            SourceFile.refuse(ProblemCode.OLD_OFFICE, "book.old", origin.part(), problems);
        case PDF ->
            SourceFile.refuse(ProblemCode.NOT_TEXT, "file.not-text", origin.part(), problems);
        case TEXT -> text(origin, problems);
      };
    } catch (IOException e) {
      return SourceFile.refuse(ProblemCode.UNREADABLE, "file.unreadable", origin.part(), problems);
    }
  }

  private Optional<CaseSource> text(Origin origin, Problems problems) throws IOException {
    Optional<TextTable> table = SeparatedText.of(origin);
    return table.isPresent()
        ? WorkbookCases.open(
            knowledge, () -> new TextBook(List.of(table.get())), origin.part(), problems)
        : json(origin, problems);
  }

  /// A case file in JSON holds one case.
  private static Optional<CaseSource> json(Origin origin, Problems problems) throws IOException {
    Part part = origin.part();
    byte[] bytes = origin.start(SourceFile.LARGEST + 1);
    if (!SourceFile.isSized(bytes, part, problems)) {
      return Optional.empty();
    }
    Optional<Node> node =
        SourceFile.text(bytes, part, problems).flatMap(text -> JsonText.read(text, part, problems));
    if (node.isPresent() && !(node.get() instanceof Node.Obj)) {
      return SourceFile.refuse(ProblemCode.NOT_AN_OBJECT, "json.object", part, problems);
    }
    return node.map(object -> CaseSource.of((Node.Obj) object));
  }
}
