package id.telaah.store;

/// What comes of opening a store: the store, or why not.
public sealed interface Opening permits SqlStore, StoreProblem {}
