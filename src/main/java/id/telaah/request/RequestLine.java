package id.telaah.request;

import id.telaah.casefile.CaseCode;

/// One request in a list, in words.
///
/// @param key of the field, or of the request where it was made in words
/// @param label what is asked
/// @param waiting who waits and why, and how the field stands now; never its value
public record RequestLine(CaseCode code, RequestKey key, String label, String waiting, HowTo how) {}
