package id.telaah.ui.form;

import id.telaah.form.Sight;
import id.telaah.language.Language;
import java.util.List;

/// How a form is drawn.
///
/// @param prefix of every id: `form` gives `form-bb`, and `form-bb-2` in the second row
/// @param sections the top-level items to draw, in the definition's order; empty means all
/// @param folded whether sections fold, so that only those opened are drawn
/// @param additions what the screen adds to it
/// @param sight whose eyes it is for: what they may not see is named, never shown
public record FormOptions(
    Language language,
    String prefix,
    List<String> sections,
    boolean folded,
    Additions additions,
    Sight sight) {
  public FormOptions {
    sections = List.copyOf(sections);
  }

  /// A form to fill in.
  public static FormOptions toFill(Language language) {
    return new FormOptions(language, "form", List.of(), true, Additions.NONE, Sight.WHOLE);
  }

  /// The same with what a screen adds.
  public FormOptions with(Additions added) {
    return new FormOptions(language, prefix, sections, folded, added, sight);
  }

  /// Some sections to read, all of them open.
  public static FormOptions toRead(Language language, String prefix, List<String> sections) {
    return new FormOptions(language, prefix, sections, false, Additions.NONE, Sight.WHOLE);
  }

  /// The same for other eyes than the answerer's own.
  public FormOptions seenBy(Sight eyes) {
    return new FormOptions(language, prefix, sections, folded, additions, eyes);
  }

  boolean draws(String section) {
    return sections.isEmpty() || sections.contains(section);
  }
}
