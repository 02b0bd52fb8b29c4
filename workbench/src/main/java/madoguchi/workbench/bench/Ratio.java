package madoguchi.workbench.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// What pairs of windows came to: the median of their ratios, and how far they lie apart.
public record Ratio(double median, double lowest, double highest) {
    static Ratio of(List<Window> ones, List<Window> others, ToDoubleFunction<Window> figure) {
        List<Double> ratios = IntStream.range(0, ones.size())
                .mapToObj(i -> figure.applyAsDouble(ones.get(i)) / figure.applyAsDouble(others.get(i)))
                .sorted()
                .toList();
        return new Ratio(median(ratios), ratios.getFirst(), ratios.getLast());
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
