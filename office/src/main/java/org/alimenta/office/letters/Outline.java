package org.alimenta.office.letters;

import java.io.IOException;
import org.apache.fontbox.ttf.GlyfDescript;
import org.apache.fontbox.ttf.GlyphDescription;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/**
 * The shape of one sign of a TrueType face. Its curves have one control point each; two control
 * points in a row stand for a point half way between them.
 *
 * @param along how far to the right it is drawn, in units of the face
 */
record Outline(GlyphDescription shape, int along) {

  private record Point(int x, int y, boolean onCurve) {
    Point halfWayTo(Point other) {
      return new Point((x + other.x) / 2, (y + other.y) / 2, true);
    }

    /**
     * Where a curve with two control points has one, if a curve with one has it at {@code other}.
     */
    Point twoThirdsTo(Point other) {
      return new Point((x + 2 * other.x) / 3, (y + 2 * other.y) / 3, false);
    }
  }

  void drawOn(PDPageContentStream out) throws IOException {
    int first = 0;
    for (int contour = 0; contour < shape.getContourCount(); contour++) {
      int last = shape.getEndPtOfContours(contour);
      draw(first, last, out);
      first = last + 1;
    }
  }

  private Point point(int index) {
    boolean onCurve = (shape.getFlags(index) & GlyfDescript.ON_CURVE) != 0;
    return new Point(shape.getXCoordinate(index) + along, shape.getYCoordinate(index), onCurve);
  }

  private void draw(int first, int last, PDPageContentStream out) throws IOException {
    int count = last - first + 1;
    Point start = point(first).onCurve() ? point(first) : point(first).halfWayTo(point(last));
    Point at = start;
    out.moveTo(at.x(), at.y());
    for (int i = point(first).onCurve() ? 1 : 0; i < count; i++) {
      Point next = point(first + i);
      if (next.onCurve()) {
        out.lineTo(next.x(), next.y());
        at = next;
      } else {
        Point after = i + 1 < count ? point(first + i + 1) : start;
        Point end = after.onCurve() ? after : next.halfWayTo(after);
        curve(at, next, end, out);
        at = end;
      }
    }
    out.closePath();
  }

  private static void curve(Point from, Point control, Point to, PDPageContentStream out)
      throws IOException {
    Point first = from.twoThirdsTo(control);
    Point second = to.twoThirdsTo(control);
    out.curveTo(first.x(), first.y(), second.x(), second.y(), to.x(), to.y());
  }
}
