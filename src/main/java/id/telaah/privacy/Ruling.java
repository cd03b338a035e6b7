package id.telaah.privacy;

/// What a person has decided on a finding. The names are kept in stores.
public enum Ruling {
  /// Take it out.
  REMOVE,
  /// Put the kind's placeholder in its place: `[nama]`.
  REPLACE,
  /// It identifies nobody ("bukan identitas"); needs a reason.
  HARMLESS
}
