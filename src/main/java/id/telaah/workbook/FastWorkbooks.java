package id.telaah.workbook;

import id.telaah.casefile.FieldShare;
import id.telaah.language.Language;
import id.telaah.request.RequestList;
import id.telaah.request.RequestWorkbooks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// The workbooks on fastexcel.
public final class FastWorkbooks implements RequestWorkbooks {
  @Override
  public byte[] requests(RequestList list) {
    return bytes(book -> {
      Worksheet sheet = book.newWorksheet(RequestSheet.NAME);
      Worksheet options = book.newWorksheet(Choices.NAME);
      options.setVisibilityState(VisibilityState.HIDDEN);
      new RequestSheet(list, sheet, new Choices(options)).write();
    });
  }

  @Override
  public byte[] shares(List<FieldShare> shares, UnaryOperator<String> group, Language language) {
    return bytes(book -> new ShareSheet(shares, group, language).write(book));
  }

  private static byte[] bytes(Consumer<Workbook> content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "Telaah", "1.0")) {
      content.accept(book);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
