package id.telaah.review;

import id.telaah.form.ItemKey;

/// An answer that names a person, and the masked part that does.
public record IdentityFound(ItemKey key, String masked) {}
