import { pick } from '../words.js';
import { caseView } from './view.js';
import { planView } from '../training/view.js';
import { classView, compensationView } from '../training/rooms.js';
import { rotationPlanView, rotationView } from '../rotation/view.js';
import { conversionComplaintView, conversionMoveView, conversionPlanView } from '../conversion/cases.js';

/** Every kind of case by the letters of its number: where it is read, how its page looks, what its line in a list says. */
const KINDS = {
  BN: { path: '/api/v1/appointments', view: caseView, title: (found) => found.postTitle },
  DT: { path: '/api/v1/training-plans', view: planView, title: (found) => pick(`năm ${found.year}`, `${found.year}`) },
  LH: { path: '/api/v1/training-classes', view: classView, title: (found) => found.programmeName },
  DB: { path: '/api/v1/training-compensations', view: compensationView, title: () => '' },
  LC: { path: '/api/v1/rotations', view: rotationPlanView, title: (found) => pick(`năm ${found.year}`, `${found.year}`) },
  LN: { path: '/api/v1/rotation-assignments', view: rotationView, title: (found) => found.fullName },
  CD: { path: '/api/v1/conversion-plans', view: conversionPlanView, title: (found) => `${found.unitName} ${found.year}` },
  CV: { path: '/api/v1/conversion-moves', view: conversionMoveView, title: (found) => found.fullName },
  KN: { path: '/api/v1/conversion-complaints', view: conversionComplaintView, title: (found) => found.moveNumber }
};

export function kindOf(caseNumber) {
  return KINDS[caseNumber.split('-')[0]];
}
