package id.telaah.review;

import id.telaah.form.Answers;
import id.telaah.form.FormRef;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One discipline's review of one case as the store holds it.
///
/// @param form the form's version it was opened with and stays pinned to
/// @param savedAt when the last answer was kept
/// @param sentAt when it was sent; null before
public record Review(
    ReviewKey key,
    FormRef form,
    ReviewState state,
    Answers answers,
    Instant savedAt,
    @Nullable Instant sentAt) {}
