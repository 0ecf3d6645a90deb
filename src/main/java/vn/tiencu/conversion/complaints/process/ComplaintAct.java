package vn.tiencu.conversion.complaints.process;

import vn.tiencu.casework.CaseAct;
import vn.tiencu.conversion.ConversionProcess;
import vn.tiencu.conversion.complaints.Complaint;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;

/** An act on one element of a complaint. */
abstract class ComplaintAct<F> extends CaseAct<F> {
    final ComplaintOffice office;

    ComplaintAct(Class<F> form, String element, ComplaintOffice office) {
        super(ConversionProcess.COMPLAINT, form, element);
        this.office = office;
    }

    @Override
    public Object shown(TaskView task, Caller caller) {
        return office.shown().form(about(task));
    }

    Complaint about(TaskView task) {
        return office.complaints().get(task.caseNumber());
    }
}
