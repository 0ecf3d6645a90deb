import '../../../../assets/house/session.js';
import { boardLink, boardPage } from './tiencu/board/board.js';
import { decrees } from './tiencu/decrees.js';

export default [decrees, boardPage, boardLink];
