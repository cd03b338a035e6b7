package id.telaah.ui.review;

import id.telaah.form.ItemKey;
import id.telaah.language.Words;

/// One thing that keeps a review from being sent, and where.
public record Obstacle(ItemKey key, Words text) {}
