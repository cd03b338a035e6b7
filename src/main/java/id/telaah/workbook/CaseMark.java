package id.telaah.workbook;

/// What a template of cases says of itself on a sheet that does not show, so that it is known again
/// when it comes back: in one row the format's name, then these.
///
/// @param version of the layout
/// @param group key of the target group
/// @param form that its columns were made from: `aks-baduta-kasus|1.0.0`
public record CaseMark(String version, String group, String form) {
  public static final String FORMAT = "telaah-templat";
  public static final String VERSION = "1";

  /// The sheet's name.
  public static final String SHEET = "Telaah";
}
