import { h } from '../elements.js';
import { date, fullDate, pick } from '../words.js';
import { dueBox } from '../due.js';
import { heading, openTasks, papers, past, section } from '../case/parts.js';

/** A class from its call to the rating of its effect. */
export function classView(found, task, history) {
  return page(found, task, history, heading(found,
    [pick('Lớp', 'Class'), `${found.programmeName} – ${pick('lớp', 'class')} ${found.serial}`],
    [pick('Kế hoạch', 'Plan'), found.planNumber],
    [pick('Cơ quan tổ chức', 'Organiser'), found.organiserName],
    [pick('Thời gian', 'Days'), found.beginsOn && `${date(found.beginsOn)} – ${date(found.endsOn)}`],
    [pick('Địa điểm', 'Place'), found.place]));
}

/** The repayment of training costs from the case found out to the money paid. */
export function compensationView(found, task, history) {
  return page(found, task, history, heading(found,
    [pick('Công chức', 'Civil servant'), found.fullName],
    [pick('Đơn vị', 'Unit'), found.unitName],
    [pick('Trường hợp', 'Cause'), found.causeName],
    [pick('Ngày xảy ra', 'Happened on'), date(found.happenedOn)],
    [pick('Khóa đào tạo', 'Training'), found.training],
    [pick('Phải nộp trước khi hết ngày', 'To be paid by'), found.payBy && fullDate(found.payBy)]));
}

function page(found, task, history, head) {
  return h('div', { class: 'tc-case-view' },
    head,
    dueBox(task),
    section(pick('Văn bản', 'Papers'), papers(found.papers)),
    section(pick('Việc đang chờ', 'Open tasks'), openTasks(found.openTasks, task)),
    past(history, {}));
}
