package id.telaah.request;

import id.telaah.form.Answer;
import java.time.Instant;
import java.util.Optional;

/// An answer that came in and that one expert has not seen yet.
///
/// @param former what stood in the field before; empty where nothing did, and for words
/// @param waited whether the expert waited for it; else it came into a case on which the expert had
///   begun a review or sent one
public record News(Request request, Optional<Answer> former, Instant at, boolean waited) {}
