package faultline.report.picture;

import faultline.report.picture.Drawing.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Where boxes and the edges between them go, in columns from left to right: no box lies on another, and no edge runs
 * through one. The same boxes and edges always go to the same places.
 *
 * @param boxes in the order in which they were given
 * @param edges the corners of each, in the order in which they were given
 */
record Layout(List<Box> boxes, List<List<Spot>> edges, double width, double height) {
    private static final double MARGIN = 4;
    private static final double BETWEEN_BOXES = 9;
    private static final double BETWEEN_COLUMNS = 18;
    private static final double BESIDE_EDGES = 9;

    /** How often the layout is tried with another order; more takes longer and changes little. */
    private static final int TRIES = 3;

    Layout {
        boxes = List.copyOf(boxes);
        edges = List.copyOf(edges);
    }

    /** A box to be placed in that column, counted from 0. */
    record Size(double width, double height, int column) {}

    /** An edge between two boxes, by their numbers, from an earlier column to a later one. */
    record Link(int from, int to) {}

    static Layout of(List<Size> sizes, List<Link> links) {
        // without it, nothing knows how to copy the options' values
        LayoutMetaDataService.initElkReflect();
        var graph = graph();
        var nodes = sizes.stream().map(size -> node(graph, size)).toList();
        var edges = links.stream()
                .map(link -> ElkGraphUtil.createSimpleEdge(nodes.get(link.from()), nodes.get(link.to())))
                .toList();
        new LayeredLayoutProvider().layout(graph, new NullElkProgressMonitor());
        return new Layout(
                nodes.stream()
                        .map(node -> new Box(node.getX(), node.getY(), node.getWidth(), node.getHeight()))
                        .toList(),
                edges.stream().map(Layout::spots).toList(),
                graph.getWidth(),
                graph.getHeight());
    }

    private static ElkNode graph() {
        var graph = ElkGraphUtil.createGraph();
        graph.setProperty(LayeredOptions.RANDOM_SEED, 1);
        graph.setProperty(LayeredOptions.THOROUGHNESS, TRIES);
        graph.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(LayeredOptions.PARTITIONING_ACTIVATE, true);
        graph.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
        graph.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.LONGEST_PATH);
        graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.PREFER_NODES);
        graph.setProperty(LayeredOptions.MERGE_EDGES, true);
        graph.setProperty(LayeredOptions.PADDING, new ElkPadding(MARGIN));
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, BETWEEN_BOXES);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_COLUMNS);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, BESIDE_EDGES);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, BESIDE_EDGES);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, BESIDE_EDGES / 2);
        return graph;
    }

    private static ElkNode node(ElkNode graph, Size size) {
        var node = ElkGraphUtil.createNode(graph);
        node.setDimensions(size.width(), size.height());
        node.setProperty(LayeredOptions.PARTITIONING_PARTITION, size.column());
        return node;
    }

    private static List<Spot> spots(ElkEdge edge) {
        var spots = new ArrayList<Spot>();
        for (ElkEdgeSection section : edge.getSections()) {
            Stream.of(
                            Stream.of(new Spot(section.getStartX(), section.getStartY())),
                            section.getBendPoints().stream().map(bend -> new Spot(bend.getX(), bend.getY())),
                            Stream.of(new Spot(section.getEndX(), section.getEndY())))
                    .flatMap(some -> some)
                    .forEach(spots::add);
        }
        return List.copyOf(spots);
    }
}
