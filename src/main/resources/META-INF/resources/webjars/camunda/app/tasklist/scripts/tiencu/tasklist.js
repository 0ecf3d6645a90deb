import './start-session.js';
import { bind } from './form/bind.js';
import { caseTab } from './case/tab.js';
import { caseCard } from './case/card.js';
import { casesDoor } from './cases/door.js';

/** The embedded forms call this name. */
window.tiencu = Object.freeze({ bind });

export default [caseTab, caseCard, casesDoor];
