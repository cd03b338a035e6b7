package id.telaah.intake;

/// Every reason for which a file can be refused. The codes are eternal: they are read out on the
/// telephone and listed in `docs/error-codes.md`.
public enum ProblemCode {
  FILE_MISSING("TL-101"),
  FOLDER("TL-102"),
  UNREADABLE("TL-103"),
  TOO_LARGE("TL-104"),
  EMPTY("TL-105"),
  NOT_UTF8("TL-106"),
  NOT_JSON("TL-107"),
  CUT_OFF("TL-108"),
  TOO_DEEP("TL-109"),
  KEY_TWICE("TL-110"),
  NOT_AN_OBJECT("TL-111"),
  NUMBER_UNREADABLE("TL-112"),
  NOT_TEXT("TL-113"),
  MORE_PROBLEMS("TL-199"),

  FORMAT("TL-201"),
  NEWER_VERSION("TL-202"),
  UNKNOWN_VERSION("TL-203"),
  CODE_MISSING("TL-204"),
  CODE_MALFORMED("TL-205"),
  GROUP_MISSING("TL-206"),
  GROUP_UNKNOWN("TL-207"),
  GROUP_DIFFERS("TL-208"),
  FORM_UNKNOWN("TL-209"),
  FORM_DIFFERS("TL-210"),
  FIELDS_MISSING("TL-211"),
  UNKNOWN_KEY("TL-212"),
  CODE_TWICE("TL-213"),
  OTHER_REGENCY("TL-214"),
  LATER_SEMESTER("TL-215"),
  GROUP_NOT_AUDITED("TL-216"),

  UNKNOWN_FIELD("TL-301"),
  REQUIRED("TL-302"),
  OUT_OF_RANGE("TL-303"),
  NOT_A_NUMBER("TL-304"),
  NOT_WHOLE("TL-305"),
  UNKNOWN_OPTION("TL-306"),
  TOO_LONG("TL-307"),
  NOT_A_MONTH("TL-308"),
  NOT_A_DATE("TL-309"),
  TOO_MANY("TL-310"),
  REASON("TL-311"),
  ROWS_EXPECTED("TL-312"),
  WRONG_PLACE("TL-313"),
  WRONG_TYPE("TL-314"),
  TOO_MANY_ROWS("TL-315"),
  VILLAGE_ELSEWHERE("TL-316"),
  DECIMALS("TL-317"),

  NO_WORKBOOK("TL-351"),
  NO_LIST("TL-352"),
  LIST_VERSION("TL-353"),
  OTHER_ROUND("TL-354"),
  COLUMN_MISSING("TL-355"),
  KEY_ALTERED("TL-356"),
  CASE_UNKNOWN("TL-357"),
  NOT_REQUESTED("TL-358"),
  FORMULA("TL-359"),
  ANSWER_AND_REASON("TL-360"),
  CASE_CONCLUDED("TL-361"),
  ROW_TWICE("TL-362"),
  NOTHING_ANSWERED("TL-363"),
  CASE_MOVED("TL-364"),
  SAME_CONTENT("TL-365"),

  IDENTIFIER("TL-401"),
  FORBIDDEN_FIELD("TL-402"),
  IDENTIFIER_IN_NAME("TL-403");

  private final String code;

  ProblemCode(String code) {
    this.code = code;
  }

  /// The code as it is shown: `TL-103`.
  public String code() {
    return code;
  }
}
