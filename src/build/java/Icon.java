import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/// Draws the program's icon, a child's growth line that rises above the standard's, in every form
/// that installers ask for. Run by hand after a change: `java src/build/java/Icon.java assets/icon`.
public class Icon {
  private static final int[] ICO = {16, 24, 32, 48, 64, 128, 256};
  private static final Object[][] ICNS = {
    {"icp4", 16}, {"icp5", 32}, {"icp6", 64}, {"ic07", 128}, {"ic08", 256}, {"ic09", 512}
  };

  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    for (int size : new int[] {32, 64, 256, 512}) {
      Files.write(folder.resolve("telaah-" + size + ".png"), png(size));
    }
    Files.write(folder.resolve("telaah.ico"), ico());
    Files.write(folder.resolve("telaah.icns"), icns());
  }

  private static byte[] png(int size) throws IOException {
    BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.scale(size / 64.0, size / 64.0);
    g.setColor(new Color(0x0F5C5C));
    g.fill(new RoundRectangle2D.Double(2, 2, 60, 60, 14, 14));
    line(g, new Color(255, 255, 255, 110), 3, 12, 46, 26, 34, 40, 28, 52, 25);
    line(g, Color.WHITE, 5, 12, 52, 24, 46, 36, 36, 51, 15);
    g.setColor(new Color(0xF2B84B));
    g.fill(new Ellipse2D.Double(45, 9, 12, 12));
    g.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }

  private static void line(Graphics2D g, Color color, float width, double... p) {
    Path2D path = new Path2D.Double();
    path.moveTo(p[0], p[1]);
    path.curveTo(p[2], p[3], p[4], p[5], p[6], p[7]);
    g.setColor(color);
    g.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.draw(path);
  }

  private static byte[] ico() throws IOException {
    ByteArrayOutputStream images = new ByteArrayOutputStream();
    ByteBuffer head =
        ByteBuffer.allocate(6 + 16 * ICO.length).order(ByteOrder.LITTLE_ENDIAN);
    head.putShort((short) 0).putShort((short) 1).putShort((short) ICO.length);
    for (int size : ICO) {
      byte[] png = png(size);
      head.put((byte) size).put((byte) size).put((byte) 0).put((byte) 0);
      head.putShort((short) 1).putShort((short) 32);
      head.putInt(png.length).putInt(head.capacity() + images.size());
      images.write(png);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(head.array());
    images.writeTo(out);
    return out.toByteArray();
  }

  private static byte[] icns() throws IOException {
    ByteArrayOutputStream images = new ByteArrayOutputStream();
    DataOutputStream data = new DataOutputStream(images);
    for (Object[] kind : ICNS) {
      byte[] png = png((int) kind[1]);
      data.writeBytes((String) kind[0]);
      data.writeInt(png.length + 8);
      data.write(png);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DataOutputStream head = new DataOutputStream(out);
    head.writeBytes("icns");
    head.writeInt(images.size() + 8);
    images.writeTo(head);
    return out.toByteArray();
  }
}
