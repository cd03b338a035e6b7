package id.telaah.ui.kit;

/// The distances of the 8 px grid; they grow with the text.
public enum Gap {
  NONE("gap-0"),
  HALF("gap-half"),
  ONE("gap-1"),
  TWO("gap-2"),
  THREE("gap-3");

  private final String style;

  Gap(String style) {
    this.style = style;
  }

  String style() {
    return style;
  }
}
