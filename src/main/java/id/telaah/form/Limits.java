package id.telaah.form;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What an answer to an item must keep to.
///
/// @param required whether sending needs an answer (a missing reason counts where the item allows
///   it)
/// @param repeats several values (a question) or several rows (a group)
/// @param maxLength characters, for string and text
/// @param min smallest number, in the item's unit, inclusive
/// @param max largest number, inclusive
public record Limits(
    boolean required,
    boolean repeats,
    @Nullable Integer maxLength,
    @Nullable BigDecimal min,
    @Nullable BigDecimal max) {
  public static final Limits NONE = new Limits(false, false, null, null, null);
}
