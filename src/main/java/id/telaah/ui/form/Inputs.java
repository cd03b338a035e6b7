package id.telaah.ui.form;

import id.telaah.form.Item;

/// Chooses the control for a kind of question: circle is one, square is many, line is text, and
/// long lists are searched.
final class Inputs {
  /// More options than this are not all laid out.
  private static final int FEW = 7;

  private Inputs() {}

  static Input of(Field field) {
    return switch (field.item().type()) {
      case BOOLEAN -> new FlagInput(field);
      case DECIMAL, INTEGER, QUANTITY -> new TypedInput(field, new NumberTyping(field));
      case DATE -> new TypedInput(field, new DateTyping(field));
      case STRING -> new TypedInput(field, new PlainTyping(field, false));
      case TEXT -> new TypedInput(field, new PlainTyping(field, true));
      case CHOICE -> choice(field);
      case OPEN_CHOICE -> new OpenInput(field, choice(field));
      case GROUP, DISPLAY -> throw new IllegalArgumentException("no question: " + field.key());
    };
  }

  private static Input choice(Field field) {
    Item item = field.item();
    boolean few = item.parts().options().size() <= FEW;
    if (item.limits().repeats()) {
      return few ? new ManyInput(field) : new SearchManyInput(field);
    }
    return few ? new OneInput(field) : new SearchOneInput(field);
  }
}
