package id.telaah.workbook;

import id.telaah.casefile.RoundId;

/// What a list of requests says of itself above its head, so that it is known again when it comes
/// back.
///
/// @param version of the layout
/// @param round `2026-2`
public record RequestMark(String version, String round) {
  public static final String FORMAT = "telaah-permintaan";
  public static final String VERSION = "1";

  static RequestMark of(RoundId round) {
    return new RequestMark(VERSION, round.toString());
  }
}
