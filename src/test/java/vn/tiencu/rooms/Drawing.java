package vn.tiencu.rooms;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** Where the shapes and lines of a model lie. */
record Drawing(Map<String, Rectangle2D> shapes, Map<String, List<Line2D>> lines) {

    static Drawing of(Model model) {
        Map<String, Rectangle2D> shapes = new HashMap<>();
        model.all(BpmnShape.class)
                .forEach(each -> shapes.put(each.getBpmnElement().getId(), place(each.getBounds())));
        Map<String, List<Line2D>> lines = new HashMap<>();
        model.all(BpmnEdge.class)
                .forEach(each -> lines.put(each.getBpmnElement().getId(), lines(List.copyOf(each.getWaypoints()))));
        return new Drawing(shapes, lines);
    }

    private static Rectangle2D place(Bounds bounds) {
        return new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    private static List<Line2D> lines(List<Waypoint> points) {
        List<Line2D> lines = new ArrayList<>();
        for (int at = 1; at < points.size(); at++) {
            Waypoint from = points.get(at - 1);
            Waypoint to = points.get(at);
            lines.add(new Line2D.Double(from.getX(), from.getY(), to.getX(), to.getY()));
        }
        return lines;
    }

    boolean overlap(FlowNode one, FlowNode other) {
        return !belong(one, other) && !belong(other, one) && shape(one).intersects(shape(other));
    }

    boolean crosses(SequenceFlow flow, FlowNode node) {
        boolean itsOwn =
                node.equals(flow.getSource()) || node.equals(flow.getTarget()) || contains(node, flow.getSource());
        return !itsOwn && lines.get(flow.getId()).stream().anyMatch(each -> each.intersects(inside(shape(node))));
    }

    boolean runsBack(SequenceFlow flow) {
        return shape(flow.getTarget()).getCenterX() < shape(flow.getSource()).getCenterX();
    }

    private Rectangle2D shape(FlowNode node) {
        return shapes.get(node.getId());
    }

    /** A border that is only touched is not crossed. */
    private static Rectangle2D inside(Rectangle2D shape) {
        return new Rectangle2D.Double(shape.getX() + 1, shape.getY() + 1, shape.getWidth() - 2, shape.getHeight() - 2);
    }

    private static boolean belong(FlowNode part, FlowNode whole) {
        return contains(whole, part)
                || part instanceof BoundaryEvent edge && edge.getAttachedTo().equals(whole);
    }

    private static boolean contains(FlowNode whole, FlowNode part) {
        return whole instanceof SubProcess && whole.equals(part.getParentElement());
    }
}
