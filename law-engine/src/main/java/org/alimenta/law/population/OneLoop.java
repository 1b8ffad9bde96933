package org.alimenta.law.population;

import java.util.Arrays;
import java.util.List;

/** A pass of one operation, done without a class of its own. For one thread. */
final class OneLoop implements Pass {
  private final Op op;
  private final int[] fromColumn = {-1, -1, -1};
  private final int[] fromScalar = {-1, -1, -1};
  private final Object[] args = new Object[3];
  private final long[] filled = new long[3];
  private final int out;

  OneLoop(Plan.Step.Pass pass) {
    op = pass.ops().getFirst();
    List<Op> columns = pass.columns();
    for (int i = 0; i < op.args.size(); i++) {
      fromColumn[i] = columns.indexOf(op.args.get(i));
      fromScalar[i] = pass.scalars().indexOf(op.args.get(i));
    }
    out = columns.size();
  }

  @Override
  public void run(int rows, Object[] columns, long[] scalars) {
    int bit = op.code == Op.Code.FLAG ? (Integer) java.util.Objects.requireNonNull(op.what) : 0;
    for (int i = 0; i < op.args.size(); i++) {
      if (fromColumn[i] >= 0) {
        args[i] = columns[fromColumn[i]];
      } else {
        fill(i, rows, fromScalar[i] >= 0 ? scalars[fromScalar[i]] : op.args.get(i).constant());
      }
    }
    if (op.wide) {
      Loops.run(
          op.code,
          bit,
          rows,
          (long[]) args[0],
          (long[]) args[1],
          (long[]) args[2],
          (long[]) columns[out]);
    } else {
      Loops.run(
          op.code,
          bit,
          rows,
          (int[]) args[0],
          (int[]) args[1],
          (int[]) args[2],
          (int[]) columns[out]);
    }
  }

  /** A value of the law as a column, kept while it stays the same. */
  private void fill(int i, int rows, long value) {
    if (op.wide) {
      if (!(args[i] instanceof long[] known) || known.length < rows || filled[i] != value) {
        long[] all = args[i] instanceof long[] old && old.length >= rows ? old : new long[rows];
        Arrays.fill(all, value);
        args[i] = all;
      }
    } else if (!(args[i] instanceof int[] known) || known.length < rows || filled[i] != value) {
      int[] all = args[i] instanceof int[] old && old.length >= rows ? old : new int[rows];
      Arrays.fill(all, (int) value);
      args[i] = all;
    }
    filled[i] = value;
  }
}
