package id.telaah.form;

import id.telaah.language.Words;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// One option of a choice.
///
/// @param code eternal code
/// @param group heading under which long lists show it; empty for none
/// @param score what it counts in a scale: 0 to 3 in EPDS; null where nothing is counted
public record Option(String code, Words text, Words group, @Nullable BigDecimal score) {
  public Option(String code, Words text, Words group) {
    this(code, text, group, null);
  }
}
