package id.telaah.ui.review;

import id.telaah.form.Definition;
import id.telaah.form.Item;
import id.telaah.form.ItemKey;
import id.telaah.form.Sight;
import id.telaah.language.Language;
import id.telaah.language.Words;
import id.telaah.request.Request;
import id.telaah.round.Discipline;
import java.util.Optional;
import java.util.stream.Collectors;

/// A question to the technical team on a field of the case, as the viewer may read it.
///
/// @param label the field
/// @param asker who asked: "Sp.A", "Panel"
/// @param own whether the viewer asked, and so may close it or ask again
record QuestionLine(Request request, Words label, Words asker, boolean own) {
  /// Empty where the viewer may not see the field.
  static Optional<QuestionLine> of(
      Request request, Definition form, Sight sight, Optional<Discipline> viewer) {
    return form.item(request.what().field().orElseThrow().linkId())
        .filter(sight::sees)
        .map(item -> line(request, item, viewer));
  }

  private static QuestionLine line(Request request, Item item, Optional<Discipline> viewer) {
    Words asker = new Words(asker(request, Language.ID), asker(request, Language.EN));
    boolean own = request.waiting().stream().anyMatch(one -> one.discipline().equals(viewer));
    return new QuestionLine(request, item.text(), asker, own);
  }

  private static String asker(Request request, Language language) {
    return request.waiting().stream()
        .map(one -> one.title(language))
        .collect(Collectors.joining(", "));
  }

  ItemKey key() {
    return request.what().field().orElseThrow();
  }
}
