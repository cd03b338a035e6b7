package id.telaah.store;

import id.telaah.form.Answer;
import id.telaah.form.Definition;
import id.telaah.form.FormRef;
import id.telaah.form.Forms;
import id.telaah.form.Item;
import id.telaah.form.ItemKey;
import id.telaah.review.AnswerChange;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// Brings steps of filling into a stored form, for reviews and agreements alike.
final class Steps {
  private final Forms forms;

  Steps(Forms forms) {
    this.forms = forms;
  }

  /// Applies the steps in order.
  ///
  /// @return what the trail may know of them: item keys and the seal, never a value
  String apply(DSLContext sql, long id, FormRef form, List<AnswerChange> changes) {
    for (AnswerChange change : changes) {
      switch (change) {
        case AnswerChange.Set set -> set(sql, id, set.key(), set.answer());
        case AnswerChange.RowAdded added ->
            FilledForms.addRow(sql, id, added.groupLinkId(), added.row());
        case AnswerChange.RowRemoved removed -> {
          FilledForms.removeRow(sql, id, removed.groupLinkId(), removed.row());
          FilledForms.clear(sql, id, linksIn(form, removed.groupLinkId()), removed.row());
        }
      }
    }
    return keys(changes) + " " + Note.seal(FilledForms.seal(sql, id));
  }

  private static void set(DSLContext sql, long id, ItemKey key, @Nullable Answer answer) {
    if (answer == null) {
      FilledForms.clear(sql, id, List.of(key.linkId()), key.row());
    } else {
      FilledForms.set(sql, id, key, answer);
    }
  }

  private List<String> linksIn(FormRef form, String group) {
    Definition definition = forms.exactly(form);
    List<String> links = new ArrayList<>();
    for (Item item : definition.all()) {
      if (definition
          .rowsAround(item.linkId())
          .map(Item::linkId)
          .filter(group::equals)
          .isPresent()) {
        links.add(item.linkId());
      }
    }
    return links;
  }

  private static String keys(List<AnswerChange> changes) {
    return changes.stream()
        .map(change ->
            switch (change) {
              case AnswerChange.Set set -> set.key().toString();
              case AnswerChange.RowAdded added -> "+" + added.groupLinkId() + "#" + added.row();
              case AnswerChange.RowRemoved removed ->
                  "-" + removed.groupLinkId() + "#" + removed.row();
            })
        .distinct()
        .collect(Collectors.joining(","));
  }
}
