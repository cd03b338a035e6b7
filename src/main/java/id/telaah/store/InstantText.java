package id.telaah.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.jooq.Converter;
import org.jspecify.annotations.Nullable;

/// Moments as the store writes them: ISO 8601 in UTC with three decimals, always the same width.
public final class InstantText implements Converter<String, Instant> {
  private static final long serialVersionUID = 1;
  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  @Override
  public @Nullable Instant from(@Nullable String text) {
    return text == null ? null : read(text);
  }

  // What someone has made unreadable becomes a moment that no hash covers: verification then names
  // the row, where a failure here would only say that something is wrong.
  private static Instant read(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException e) {
      return Instant.EPOCH;
    }
  }

  @Override
  public @Nullable String to(@Nullable Instant moment) {
    return moment == null ? null : FORMAT.format(moment);
  }

  @Override
  public Class<String> fromType() {
    return String.class;
  }

  @Override
  public Class<Instant> toType() {
    return Instant.class;
  }
}
