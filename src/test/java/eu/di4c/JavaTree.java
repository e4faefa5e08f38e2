package eu.di4c;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConstantCaseLabelTree;
import com.sun.source.tree.DefaultCaseLabelTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** A Java source as the compiler reads it: its methods, with their sizes, and its switches that have a default. */
final class JavaTree extends TreeScanner<@Nullable Void, @Nullable Void> {

    /** A method or constructor (named {@code <init>}): where it is, how many lines its body has, how many parameters it takes. */
    record Method(String place, String name, int lines, int parameters) {}

    private static final Pattern TEXT_BLOCK = Pattern.compile("\"\"\".*?\"\"\"", Pattern.DOTALL);
    private static final List<JavaTree> PROGRAM = of(Source.program());

    private final Source source;
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<Method> methods = new ArrayList<>();
    private final List<String> defaults = new ArrayList<>();

    private JavaTree(Source source, CompilationUnitTree unit, SourcePositions positions) {
        this.source = source;
        this.unit = unit;
        this.positions = positions;
    }

    /** The trees of the whole program, read once. */
    static List<JavaTree> program() {
        return PROGRAM;
    }

    static JavaTree of(Source source) {
        return of(List.of(source)).getFirst();
    }

    private static List<JavaTree> of(List<Source> sources) {
        var compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "a JDK, not only a JRE");
        var texts = sources.stream().map(Text::new).toList();
        var task = (JavacTask) compiler.getTask(null, null, null, List.of("-proc:none"), null, texts);
        try {
            var trees = new ArrayList<JavaTree>();
            for (var unit : task.parse()) {
                var tree = new JavaTree(
                        sources.get(trees.size()), unit, Trees.instance(task).getSourcePositions());
                tree.scan(unit, null);
                trees.add(tree);
            }
            return trees;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Source source() {
        return source;
    }

    List<Method> methods() {
        return methods;
    }

    /**
     * Places of a default beside names or patterns, which is how our own types are told apart; beside numbers and texts
     * there is no other way to be complete.
     */
    List<String> defaults() {
        return defaults;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
        int lines = method.getBody() == null ? 0 : lines(method.getBody());
        methods.add(new Method(
                source.path() + ":" + line(start(method)),
                method.getName().toString(),
                lines,
                method.getParameters().size()));
        return super.visitMethod(method, null);
    }

    @Override
    public @Nullable Void visitSwitch(SwitchTree choice, @Nullable Void nothing) {
        look(choice, choice.getCases());
        return super.visitSwitch(choice, null);
    }

    @Override
    public @Nullable Void visitSwitchExpression(SwitchExpressionTree choice, @Nullable Void nothing) {
        look(choice, choice.getCases());
        return super.visitSwitchExpression(choice, null);
    }

    private void look(Tree choice, List<? extends CaseTree> cases) {
        var labels = cases.stream().flatMap(one -> one.getLabels().stream()).toList();
        boolean closed = labels.stream().anyMatch(DefaultCaseLabelTree.class::isInstance);
        boolean names = labels.stream()
                .filter(label -> !(label instanceof DefaultCaseLabelTree))
                .anyMatch(label -> !(label instanceof ConstantCaseLabelTree constant
                        && constant.getConstantExpression() instanceof LiteralTree));
        if (closed && names) {
            defaults.add(source.path() + ":" + line(start(choice)));
        }
    }

    /** Between the braces; a text block, such as a statement in SQL, counts as one line. */
    private int lines(Tree body) {
        String written = source.text().substring((int) start(body), (int) end(body));
        return (int) TEXT_BLOCK.matcher(written).replaceAll("").lines().count() - 2;
    }

    private long start(Tree tree) {
        return positions.getStartPosition(unit, tree);
    }

    private long end(Tree tree) {
        return positions.getEndPosition(unit, tree);
    }

    private int line(long position) {
        return (int) unit.getLineMap().getLineNumber(position);
    }

    private static final class Text extends SimpleJavaFileObject {

        private final String text;

        Text(Source source) {
            super(URI.create("string:///" + source.path().toString().replace('\\', '/')), JavaFileObject.Kind.SOURCE);
            this.text = source.text();
        }

        @Override
        public String getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
