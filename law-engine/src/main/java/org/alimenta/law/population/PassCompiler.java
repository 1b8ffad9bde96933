package org.alimenta.law.population;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_long;
import static java.lang.constant.ConstantDescs.CD_void;
import static java.lang.constant.ConstantDescs.MTD_void;

import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandles;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.alimenta.law.population.Plan.Step;

/**
 * A pass as a class of its own: one loop without branches, which the JIT compiler turns into vector
 * instructions. Numbers of law are arguments, so a class belongs to the structure of a rule:
 * another month, another amount or another thread never makes a new one.
 */
final class PassCompiler {
  private static final Map<String, Pass> KNOWN = new ConcurrentHashMap<>();
  private static final ClassDesc PASS = ClassDesc.of(Pass.class.getName());
  private static final ClassDesc MATH = ClassDesc.of("java.lang.Math");
  private static final MethodTypeDesc RUN =
      MethodTypeDesc.of(CD_void, CD_int, CD_Object.arrayType(), CD_long.arrayType());

  private PassCompiler() {}

  /** The class of this structure; made when it is the first of its kind. */
  static Pass compile(Step.Pass pass) {
    return KNOWN.computeIfAbsent(structure(pass), _ -> define(pass));
  }

  /** How many classes were made so far. */
  static int classes() {
    return KNOWN.size();
  }

  /** Two passes of the same structure do the same to their columns and scalars. */
  private static String structure(Step.Pass pass) {
    return pass.ops().stream()
        .map(
            op ->
                op.code
                    + (op.what == null ? "" : "[" + op.what + "]")
                    + op.args.stream().map(arg -> name(arg, pass)).toList()
                    + (isExactInDouble(op) ? "d" : "")
                    + (pass.results().contains(op) ? "*" : ""))
        .collect(Collectors.joining(" ", pass.wide() ? "long " : "int ", ""));
  }

  private static String name(Op arg, Step.Pass pass) {
    return arg.isConstant()
        ? String.valueOf(arg.constant())
        : pass.columns().contains(arg)
            ? "c" + pass.columns().indexOf(arg)
            : pass.scalars().contains(arg)
                ? "s" + pass.scalars().indexOf(arg)
                : "t" + pass.ops().indexOf(arg);
  }

  private static boolean isExactInDouble(Op op) {
    return op.code == Op.Code.DIVIDE && op.args.stream().allMatch(arg -> arg.extent.fitsDouble());
  }

  private static Pass define(Step.Pass pass) {
    byte[] bytes = bytes(pass);
    try {
      return (Pass)
          MethodHandles.lookup()
              .defineHiddenClass(bytes, true)
              .lookupClass()
              .getDeclaredConstructor()
              .newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("A pass could not be made a class:\n" + pass, e);
    }
  }

  /** The class file of a pass. */
  static byte[] bytes(Step.Pass pass) {
    String name =
        PassCompiler.class.getPackageName()
            + ".PassOver"
            + pass.place().name().replaceAll("[^A-Za-z0-9]+", "_")
            + (pass.wide() ? "InLong" : "");
    return ClassFile.of()
        .build(
            ClassDesc.of(name),
            type ->
                type.withFlags(ClassFile.ACC_FINAL | ClassFile.ACC_SYNTHETIC)
                    .withInterfaceSymbols(PASS)
                    .withMethodBody(
                        "<init>",
                        MTD_void,
                        0,
                        code ->
                            code.aload(0).invokespecial(CD_Object, "<init>", MTD_void).return_())
                    .withMethodBody(
                        "run", RUN, ClassFile.ACC_PUBLIC, code -> new Loop(pass, code).write()));
  }

  /** Writes one loop; everything is decided before, so that it may be written twice. */
  private static final class Loop {
    private static final int ROWS = 1;
    private static final int COLUMNS = 2;
    private static final int SCALARS = 3;

    private final Step.Pass pass;
    private final CodeBuilder code;
    private final TypeKind kind;
    private final Map<Op, Integer> arrays = new IdentityHashMap<>();
    private final Map<Op, Integer> values = new IdentityHashMap<>();
    private int row;

    Loop(Step.Pass pass, CodeBuilder code) {
      this.pass = pass;
      this.code = code;
      this.kind = pass.wide() ? TypeKind.LONG : TypeKind.INT;
    }

    void write() {
      takeArrays(pass.columns(), 0);
      takeArrays(pass.results(), pass.columns().size());
      takeScalars();
      row = code.allocateLocal(TypeKind.INT);
      Label test = code.newLabel();
      Label body = code.newLabel();
      code.iconst_0().istore(row).goto_(test).labelBinding(body);
      for (Op column : pass.columns()) {
        code.aload(local(arrays, column)).iload(row).arrayLoad(kind);
        keep(column);
      }
      for (Op op : pass.ops()) {
        compute(op);
        keep(op);
      }
      for (Op op : pass.results()) {
        code.aload(local(arrays, op)).iload(row);
        load(op);
        code.arrayStore(kind);
      }
      code.iinc(row, 1).labelBinding(test).iload(row).iload(ROWS).if_icmplt(body).return_();
    }

    private void takeArrays(List<Op> ops, int first) {
      ClassDesc array = (pass.wide() ? CD_long : CD_int).arrayType();
      for (int i = 0; i < ops.size(); i++) {
        int local = code.allocateLocal(TypeKind.REFERENCE);
        code.aload(COLUMNS).loadConstant(first + i).aaload().checkcast(array).astore(local);
        arrays.put(ops.get(i), local);
      }
    }

    private void takeScalars() {
      for (int i = 0; i < pass.scalars().size(); i++) {
        code.aload(SCALARS).loadConstant(i).laload();
        if (!pass.wide()) {
          code.l2i();
        }
        keep(pass.scalars().get(i));
      }
    }

    /** Stores what is on the stack as the value of an operation. */
    private void keep(Op op) {
      int local = code.allocateLocal(kind);
      code.storeLocal(kind, local);
      values.put(op, local);
    }

    private static int local(Map<Op, Integer> locals, Op op) {
      return Objects.requireNonNull(locals.get(op));
    }

    private void load(Op op) {
      if (op.isConstant()) {
        constant(op.constant());
      } else {
        code.loadLocal(kind, local(values, op));
      }
    }

    private void constant(long value) {
      if (pass.wide()) {
        code.loadConstant(value);
      } else {
        code.loadConstant(Math.toIntExact(value));
      }
    }

    private void compute(Op op) {
      boolean wide = pass.wide();
      switch (op.code) {
        case ADD -> binary(op, wide ? code::ladd : code::iadd);
        case SUBTRACT -> binary(op, wide ? code::lsub : code::isub);
        case MULTIPLY -> binary(op, wide ? code::lmul : code::imul);
        case AND -> binary(op, this::and);
        case OR -> binary(op, wide ? code::lor : code::ior);
        case DIVIDE -> divide(op);
        case LESSER -> binary(op, () -> ofMath("min"));
        case GREATER -> binary(op, () -> ofMath("max"));
        case NOT -> {
          load(op.args.getFirst());
          not();
        }
        case BELOW -> {
          binary(op, wide ? code::lsub : code::isub);
          sign();
        }
        case SAME -> same(op);
        case PICK -> pick(op);
        case FLAG -> {
          load(op.args.getFirst());
          int left = (wide ? 63 : 31) - (Integer) Objects.requireNonNull(op.what);
          code.loadConstant(left);
          if (wide) {
            code.lshl();
          } else {
            code.ishl();
          }
          sign();
        }
        default -> throw new IllegalArgumentException("No pass can do this: " + op);
      }
    }

    private void binary(Op op, Runnable operation) {
      load(op.args.get(0));
      load(op.args.get(1));
      operation.run();
    }

    private void ofMath(String method) {
      ClassDesc number = pass.wide() ? CD_long : CD_int;
      code.invokestatic(MATH, method, MethodTypeDesc.of(number, number, number));
    }

    private void and() {
      if (pass.wide()) {
        code.land();
      } else {
        code.iand();
      }
    }

    private void xor() {
      if (pass.wide()) {
        code.lxor();
      } else {
        code.ixor();
      }
    }

    private void not() {
      constant(-1);
      xor();
    }

    /** -1 for a negative number, otherwise 0. */
    private void sign() {
      if (pass.wide()) {
        code.loadConstant(63).lshr();
      } else {
        code.loadConstant(31).ishr();
      }
    }

    private void same(Op op) {
      load(op.args.get(0));
      load(op.args.get(1));
      xor();
      if (pass.wide()) {
        code.dup2().lneg().lor();
      } else {
        code.dup().ineg().ior();
      }
      sign();
      not();
    }

    private void pick(Op op) {
      Op then = op.args.get(1);
      Op otherwise = op.args.get(2);
      if (otherwise.is(0)) {
        load(then);
        load(op.args.getFirst());
        and();
      } else if (then.is(0)) {
        load(op.args.getFirst());
        not();
        load(otherwise);
        and();
      } else {
        load(then);
        load(otherwise);
        xor();
        load(op.args.getFirst());
        and();
        load(otherwise);
        xor();
      }
    }

    /** By way of floating point where that is exact: it is several times as fast. */
    private void divide(Op op) {
      boolean wide = pass.wide();
      if (wide && !isExactInDouble(op)) {
        binary(op, code::ldiv);
        return;
      }
      for (Op arg : op.args) {
        load(arg);
        code.conversion(kind, TypeKind.DOUBLE);
      }
      code.ddiv().conversion(TypeKind.DOUBLE, kind);
    }
  }
}
