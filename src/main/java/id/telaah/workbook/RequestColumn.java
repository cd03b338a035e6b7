package id.telaah.workbook;

/// The columns of a list of requests, in order, by the heads that they are known by again. The
/// lists are Indonesian in every language of the interface, as letters are.
public enum RequestColumn {
  CODE("Kode kasus", 27),
  KEY("Kunci", 16),
  LABEL("Data yang diminta", 38),
  WAITING("Yang menunggu", 34),
  HOW("Cara menjawab", 34),
  ANSWER("Jawaban", 28),
  REASON("Bila tidak ada", 20),
  CHECK("Cek", 9);

  private final String head;
  private final double width;

  RequestColumn(String head, double width) {
    this.head = head;
    this.width = width;
  }

  public String head() {
    return head;
  }

  /// In widths of a digit.
  double width() {
    return width;
  }

  boolean isFilledIn() {
    return this == ANSWER || this == REASON;
  }
}
