package madoguchi.line.menu;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

/// Simple line drawings, each in a box of 100 by 100.
enum Icon {
    /// A question mark in a circle.
    QUESTION {
        @Override
        void draw(Path2D path) {
            circle(path);
            path.moveTo(37, 41);
            path.curveTo(37, 23, 63, 23, 63, 40);
            path.curveTo(63, 51, 50, 51, 50, 61);
            dot(path, 50, 75);
        }
    },
    /// A speech bubble with two lines in it.
    BUBBLE {
        @Override
        void draw(Path2D path) {
            path.moveTo(22, 12);
            path.lineTo(78, 12);
            path.quadTo(92, 12, 92, 26);
            path.lineTo(92, 56);
            path.quadTo(92, 70, 78, 70);
            path.lineTo(50, 70);
            path.lineTo(30, 90);
            path.lineTo(30, 70);
            path.lineTo(22, 70);
            path.quadTo(8, 70, 8, 56);
            path.lineTo(8, 26);
            path.quadTo(8, 12, 22, 12);
            path.closePath();
            line(path, 28, 33, 72, 33);
            line(path, 28, 50, 56, 50);
        }
    },
    /// An eye.
    EYE {
        @Override
        void draw(Path2D path) {
            path.moveTo(6, 50);
            path.curveTo(26, 18, 74, 18, 94, 50);
            path.curveTo(74, 82, 26, 82, 6, 50);
            path.closePath();
            path.append(new Ellipse2D.Double(36, 36, 28, 28), false);
        }
    },
    /// A pencil.
    PENCIL {
        @Override
        void draw(Path2D path) {
            path.moveTo(12, 88);
            path.lineTo(19, 63);
            path.lineTo(68, 14);
            path.lineTo(86, 32);
            path.lineTo(37, 81);
            path.closePath();
            line(path, 56, 26, 74, 44);
        }
    },
    /// A circle with a bar across.
    BARRED {
        @Override
        void draw(Path2D path) {
            circle(path);
            line(path, 20.3, 20.3, 79.7, 79.7);
        }
    },
    /// A signpost.
    SIGN {
        @Override
        void draw(Path2D path) {
            line(path, 46, 8, 46, 92);
            path.moveTo(20, 20);
            path.lineTo(76, 20);
            path.lineTo(92, 37);
            path.lineTo(76, 54);
            path.lineTo(20, 54);
            path.closePath();
            line(path, 28, 92, 64, 92);
        }
    },
    /// Three dots in a circle.
    DOTS {
        @Override
        void draw(Path2D path) {
            circle(path);
            for (int x = 30; x <= 70; x += 20) {
                dot(path, x, 50);
            }
        }
    },
    /// Three lines, as of a list.
    LINES {
        @Override
        void draw(Path2D path) {
            for (int y = 24; y <= 76; y += 26) {
                dot(path, 16, y);
                line(path, 34, y, 88, y);
            }
        }
    },
    /// A sheet with a tick.
    SHEET {
        @Override
        void draw(Path2D path) {
            path.append(new RoundRectangle2D.Double(18, 8, 64, 84, 16, 16), false);
            path.moveTo(34, 52);
            path.lineTo(46, 64);
            path.lineTo(67, 38);
        }
    },
    /// Head and shoulders.
    PERSON {
        @Override
        void draw(Path2D path) {
            path.append(new Ellipse2D.Double(32, 8, 36, 36), false);
            path.moveTo(12, 92);
            path.curveTo(12, 52, 88, 52, 88, 92);
            path.closePath();
        }
    },
    /// A globe.
    GLOBE {
        @Override
        void draw(Path2D path) {
            circle(path);
            path.append(new Ellipse2D.Double(31, 8, 38, 84), false);
            line(path, 8, 50, 92, 50);
        }
    };

    static final int SIZE = 100;
    private static final float LINE = 7;

    abstract void draw(Path2D path);

    /// What is to be filled.
    Shape shape() {
        var path = new Path2D.Double();
        draw(path);
        return new BasicStroke(LINE, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND).createStrokedShape(path);
    }

    private static void circle(Path2D path) {
        path.append(new Ellipse2D.Double(8, 8, 84, 84), false);
    }

    private static void line(Path2D path, double fromX, double fromY, double toX, double toY) {
        path.moveTo(fromX, fromY);
        path.lineTo(toX, toY);
    }

    private static void dot(Path2D path, double x, double y) {
        line(path, x, y, x + 0.1, y);
    }
}
