import '../../../../assets/house/session.js';
import { decrees } from './tiencu/decrees.js';

export default [decrees];
