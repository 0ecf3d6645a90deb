import { date, pick } from '../words.js';
import { caseView } from './view.js';
import { planView } from '../training/view.js';
import { classView, compensationView } from '../training/rooms.js';
import { rotationPlanView, rotationView } from '../rotation/view.js';
import { conversionComplaintView, conversionMoveView, conversionPlanView } from '../conversion/cases.js';

const ofYear = (found) => pick(`năm ${found.year}`, `${found.year}`);

/**
 * Every kind of case by the letters of its number: its name, where it is read, how its page looks, what its line in a list says
 * (title), and what the window of cases says besides (more, and the day that matters: when).
 */
export const KINDS = {
  BN: {
    name: pick('Bổ nhiệm', 'Appointments'), path: '/api/v1/appointments', view: caseView,
    title: (found) => found.postTitle, more: (found) => found.unitName
  },
  DT: {
    name: pick('Kế hoạch đào tạo, bồi dưỡng', 'Training plans'), path: '/api/v1/training-plans', view: planView,
    title: ofYear
  },
  LH: {
    name: pick('Lớp đào tạo, bồi dưỡng', 'Training classes'), path: '/api/v1/training-classes', view: classView,
    title: (found) => found.programmeName, more: (found) => found.beginsOn && `${date(found.beginsOn)} – ${date(found.endsOn)}`
  },
  DB: {
    name: pick('Đền bù chi phí đào tạo', 'Repayments of training costs'), path: '/api/v1/training-compensations', view: compensationView,
    title: () => '', more: (found) => [found.fullName, found.unitName].filter(Boolean).join(' – ')
  },
  LC: {
    name: pick('Kế hoạch luân chuyển', 'Rotation plans'), path: '/api/v1/rotations', view: rotationPlanView,
    title: ofYear
  },
  LN: {
    name: pick('Luân chuyển từng người', 'Rotations'), path: '/api/v1/rotation-assignments', view: rotationView,
    title: (found) => found.fullName, more: (found) => [found.fromUnitName, found.toUnitName].filter(Boolean).join(' → '), when: (found) => date(found.beginsOn)
  },
  CD: {
    name: pick('Kế hoạch chuyển đổi vị trí', 'Conversion plans'), path: '/api/v1/conversion-plans', view: conversionPlanView,
    title: (found) => `${found.unitName} ${found.year}`
  },
  CV: {
    name: pick('Chuyển đổi vị trí từng người', 'Moves to other positions'), path: '/api/v1/conversion-moves', view: conversionMoveView,
    title: (found) => found.fullName,
    more: (found) => found.unitName, when: (found) => date(found.moveOn)
  },
  KN: {
    name: pick('Khiếu nại về chuyển đổi', 'Complaints about moves'), path: '/api/v1/conversion-complaints', view: conversionComplaintView,
    title: (found) => found.fullName, more: (found) => found.moveNumber, when: (found) => date(found.receivedOn)
  }
};

export function kindOf(caseNumber) {
  return KINDS[caseNumber.split('-')[0]];
}
