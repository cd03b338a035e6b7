package id.telaah.trail;

/// What can be done to a store; the codes are eternal.
public enum Act {
  ROUND_OPENED,
  /// A round without cases was given another semester or region.
  ROUND_MOVED,
  PLAN_CHANGED,
  REGIONS_LOADED,
  OFFICE_CHANGED,
  MEMBERS_CHANGED,
  TARGETS_CHANGED,
  CASE_RECEIVED,
  REVIEW_OPENED,
  REVIEW_KEPT,
  REVIEW_SENT,
  REVIEW_REOPENED,
  AGREEMENT_OPENED,
  AGREEMENT_KEPT,
  AGREEMENT_SIGNED,
  AGREEMENT_UNLOCKED,
  ROUND_APPROVED,
  /// A text that had been approved was unlocked: the round waits for approval again.
  APPROVAL_VOIDED,
  DOCUMENT_ISSUED,
  THRESHOLD_CHANGED,
  PHRASE_KEPT,
  PHRASE_REMOVED,
  PHRASE_FORGOTTEN,
  REQUESTS_OPENED,
  REQUESTS_ANSWERED,
  REQUESTS_CLOSED,
  /// Answers were brought into a case.
  CASE_ANSWERED,
  ANSWERS_SEEN,
  /// A person decided on identifiers that the privacy gate found in files.
  IDENTIFIERS_RULED,
  /// A file of cases was loaded, or refused.
  FILE_LOADED
}
