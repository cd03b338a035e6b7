package id.telaah.ui.documents;

import java.awt.image.BufferedImage;

/// One page of the very bytes that are saved and printed.
///
/// @param page from 0
/// @param count pages in all
record Preview(byte[] pdf, int page, int count, BufferedImage picture) {}
